package org.cardorticket.client;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cardorticket.time.Stopwatch;
import org.cardorticket.trace.Crowd;
import org.cardorticket.trace.ExchangeLog;
import org.cardorticket.trace.Lane;
import org.cardorticket.trace.Recorder;
import org.cardorticket.trace.Scheme;
import org.cardorticket.trace.Step;
import org.cardorticket.wire.Request;
import org.cardorticket.wire.Response;

/// Many people in one lane who all do the same, one after another over real sockets. Nobody watches
/// their exchanges; what comes of them is counted, and what happens in the store is recorded.
///
/// Used by one thread at a time.
public final class Throng {

    /// So often a crowd is counted while it does something.
    private static final int COUNTS = 20;

    private enum State {
        IN,
        OUT,
        REFUSED
    }

    private static final class Member {
        private final String name;
        private final Pocket pocket;
        private State state = State.OUT;

        Member(String name, Pocket pocket) {
            this.name = name;
            this.pocket = pocket;
        }
    }

    private final Lane lane;
    private final Scheme scheme;
    private final Sender sender;
    private final Recorder recorder;
    private final InstantSource clock;
    private final List<Member> members = new ArrayList<>();
    private long requests;
    private long bytes;

    /// Nobody yet.
    public Throng(Lane lane, Scheme scheme, Sender sender, Recorder recorder, InstantSource clock) {
        this.lane = lane;
        this.scheme = scheme;
        this.sender = sender;
        this.recorder = recorder;
        this.clock = clock;
    }

    /// How many there are.
    public int size() {
        return members.size();
    }

    /// More people come, and everybody of them logs in with `password`.
    public void logIn(List<String> names, String password) {
        List<Member> newcomers =
                names.stream().map(name -> new Member(name, new Pocket(clock))).toList();
        members.addAll(newcomers);
        each(newcomers, member -> Optional.of(login(member.name, password)));
    }

    /// Everybody asks for the books.
    public void read() {
        each(members, member -> Optional.of(get("/books")));
    }

    /// Everybody refreshes who can.
    public void refresh() {
        each(
                members,
                member ->
                        member.pocket
                                .refreshToken()
                                .map(token ->
                                        post("/refresh", Body.object("refresh_token", token))));
    }

    /// An administrator with `password` kicks everybody; they notice when they ask next.
    public void kickAll(String password) {
        Member admin = new Member("admin", new Pocket(clock));
        send(admin, login("admin", password)).ifPresent(admin.pocket::take);
        Stopwatch watch = Stopwatch.start();
        for (Member member : members) {
            send(admin, post("/admin/kick", Body.object("username", member.name)));
        }
        count(members.size(), watch, true);
    }

    private void each(List<Member> some, Function<Member, Optional<Request>> deed) {
        int share = Math.max(1, some.size() / COUNTS);
        Stopwatch watch = Stopwatch.start();
        int counted = 0;
        for (int i = 0; i < some.size(); i++) {
            Member member = some.get(i);
            Optional<Request> request = deed.apply(member);
            if (request.isPresent()) {
                Optional<Response> answer = send(member, request.get());
                boolean in = answer.filter(Response::successful).isPresent();
                member.state = in ? State.IN : State.REFUSED;
                answer.filter(_ -> in).ifPresent(member.pocket::take);
            }
            counted++;
            boolean last = i == some.size() - 1;
            if (last || counted == share) {
                count(counted, watch, last);
                watch = Stopwatch.start();
                counted = 0;
            }
        }
    }

    private Optional<Response> send(Member member, Request request) {
        ExchangeLog log = recorder.openUnseen();
        Request complete = member.pocket.attach(request).with("traceparent", log.traceparent());
        try {
            requests++;
            bytes += complete.bytes();
            return sender.send(complete, ExchangeLog.silent());
        } finally {
            recorder.forget(log);
        }
    }

    private void count(int counted, Stopwatch watch, boolean settled) {
        int in = (int) members.stream().filter(each -> each.state == State.IN).count();
        int refused = (int) members.stream().filter(each -> each.state == State.REFUSED).count();
        recorder.add(
                new Step.CrowdMoved(
                        lane,
                        scheme,
                        new Crowd(
                                members.size(),
                                in,
                                refused,
                                requests,
                                bytes,
                                watch.nanos(),
                                counted,
                                settled)));
    }

    private Request login(String name, String password) {
        return post("/login", Body.object("username", name, "password", password));
    }

    private Request get(String route) {
        return Request.of("GET", scheme.path(route));
    }

    private Request post(String route, String json) {
        return Request.of("POST", scheme.path(route)).withJson(json);
    }
}
