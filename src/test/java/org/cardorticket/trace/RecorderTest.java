package org.cardorticket.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.cardorticket.time.LessonClock;
import org.cardorticket.time.LessonTime;
import org.cardorticket.wire.Request;
import org.cardorticket.wire.Response;
import org.junit.jupiter.api.Test;

class RecorderTest {

    private final LessonClock clock = new LessonClock(LessonTime.CURTAIN);
    private final Recorder recorder = new Recorder(clock);
    private final Step.ExchangeOpened opening =
            new Step.ExchangeOpened(
                    Actor.user(Lane.A, "alice", "laptop"), Scheme.SESSION, "GET", "/session/me");

    @Test
    void stampsEveryStepWithTheLessonTime() {
        recorder.add(new Step.SceneClosed());
        clock.advanceTo(LessonTime.parse("09:10"));
        recorder.add(new Step.SceneClosed());
        assertThat(recorder.trace().events())
                .extracting(Event::at)
                .containsExactly(LessonTime.CURTAIN, LessonTime.parse("09:10"));
    }

    @Test
    void clientAndServerMeetInOneExchange() {
        ExchangeLog client = recorder.open(opening);
        ExchangeLog server = recorder.claim(client.traceparent()).orElseThrow();
        server.add(new Step.RequestArrived(Request.of("GET", "/session/me")));
        server.add(new Step.Answered(Response.of(200), new Verdict.Allowed("alice"), 7));
        recorder.close(client);
        Exchange exchange = Exchange.of(recorder.trace()).getFirst();
        assertThat(exchange.id()).isEqualTo(client.id());
        assertThat(exchange.actor().label()).isEqualTo("alice@laptop");
        assertThat(exchange.scheme()).isEqualTo(Scheme.SESSION);
        assertThat(exchange.request()).map(Request::path).contains("/session/me");
        assertThat(exchange.response()).map(Response::status).contains(200);
        assertThat(exchange.verdict()).contains(new Verdict.Allowed("alice"));
        assertThat(exchange.events()).hasSize(4);
    }

    @Test
    void aTraceparentIsGoodOnceAndAForgedOneNever() {
        ExchangeLog client = recorder.open(opening);
        assertThat(recorder.claim("00-" + "0".repeat(32) + "-" + "0".repeat(16) + "-01")).isEmpty();
        assertThat(recorder.claim("")).isEmpty();
        assertThat(recorder.claim(client.traceparent())).isPresent();
        assertThat(recorder.claim(client.traceparent())).isEmpty();
    }

    @Test
    void afterClosingNobodyCanClaim() {
        ExchangeLog client = recorder.open(opening);
        recorder.close(client);
        assertThat(recorder.claim(client.traceparent())).isEmpty();
    }

    @Test
    void theTraceparentHasTheFormOfW3cTraceContext() {
        assertThat(recorder.open(opening).traceparent()).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
    }

    @Test
    void aGuestHasNoTraceparentToClaim() {
        ExchangeLog guest = recorder.openGuest(opening);
        assertThat(guest.traceparent()).isEmpty();
        assertThat(Exchange.of(recorder.trace())).hasSize(1);
    }

    @Test
    void manyThreadsGiveOneOrderWithoutGaps() {
        AtomicInteger told = new AtomicInteger();
        recorder.onChange(told::incrementAndGet);
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 50)
                    .forEach(i ->
                            pool.submit(() -> {
                                ExchangeLog log = recorder.open(opening);
                                IntStream.range(0, 20).forEach(j -> log.add(new Step.Unanswered()));
                                recorder.close(log);
                            }));
        }
        List<Event> events = recorder.trace().events();
        assertThat(events)
                .extracting(Event::seq)
                .isEqualTo(LongStream.range(0, 50 * 22).boxed().toList());
        assertThat(told).hasValue(50 * 22);
        assertThat(Exchange.of(recorder.trace()))
                .hasSize(50)
                .allSatisfy(exchange -> assertThat(exchange.events()).hasSize(22));
    }

    @Test
    void onePassesOnAndKeepsNothing() {
        List<Event> heard = new java.util.ArrayList<>();
        Recorder passing = Recorder.passingOn(clock, heard::add);
        passing.add(new Step.SceneOpened("a", false));
        passing.add(new Step.SceneClosed());
        assertThat(heard).extracting(Event::seq).containsExactly(0L, 1L);
        assertThat(passing.trace().size()).isZero();
    }
}
