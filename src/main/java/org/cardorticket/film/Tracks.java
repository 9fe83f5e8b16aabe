package org.cardorticket.film;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cardorticket.trace.Credential;
import org.cardorticket.trace.Lane;

/// Gives every credential its row when it is issued, for good: the first that is free, beside its
/// relatives where it has some.
final class Tracks {

    /// Rows that belong together, and who has them now.
    private static final class Block {

        private final List<TrackLives> rows = new ArrayList<>();
        private String family;

        Block(String family) {
            this.family = family;
        }
    }

    private final Prefix<Track> tracks = new Prefix<>();
    private final List<TrackLives> lives = new ArrayList<>();
    private final Map<Lane, List<Block>> blocks = new EnumMap<>(Lane.class);
    private final Map<String, Block> families = new HashMap<>();

    /// Puts `life`, which begins at the film's `position`, into a row, and returns that.
    TrackLives place(double position, Life life) {
        Credential credential = life.bar().credential();
        Block block = block(life.bar().lane(), credential);
        Track.Kind kind =
                credential.kind() == Credential.Kind.REFRESH_TOKEN
                        ? Track.Kind.REFRESH
                        : Track.Kind.ACCESS;
        TrackLives row =
                block.rows.stream()
                        .filter(each -> each.track().kind() == kind && each.free(life.from()))
                        .findFirst()
                        .orElseGet(() -> open(position, life.bar().lane(), block, kind));
        row.add(position, life);
        return row;
    }

    /// The rows there are at `position`, in the order in which they were needed.
    List<Track> upTo(double position) {
        return tracks.upTo(position);
    }

    /// What stands in `track`.
    TrackLives in(Track track) {
        return lives.get(track.number());
    }

    private TrackLives open(double position, Lane lane, Block block, Track.Kind kind) {
        int number = lives.size();
        int place = blocks.getOrDefault(lane, List.of()).indexOf(block);
        Track track = new Track(number, lane, place, kind, !block.family.isEmpty());
        TrackLives row = new TrackLives(track);
        tracks.add(position, track);
        lives.add(row);
        block.rows.add(row);
        return row;
    }

    private Block block(Lane lane, Credential credential) {
        boolean alone = credential.family().equals(credential.id());
        String family = alone ? "" : credential.family();
        Block known = families.get(lane + " " + family);
        if (known != null) {
            return known;
        }
        Block block = alone ? add(lane, family) : vacant(lane, family, credential);
        families.put(lane + " " + family, block);
        return block;
    }

    /// A block whose family is over, or a new one.
    private Block vacant(Lane lane, String family, Credential first) {
        for (Block block : blocks.getOrDefault(lane, List.of())) {
            if (!block.family.isEmpty()
                    && block.rows.stream().allMatch(row -> row.free(first.issuedAt()))) {
                families.remove(lane + " " + block.family);
                block.family = family;
                return block;
            }
        }
        return add(lane, family);
    }

    private Block add(Lane lane, String family) {
        Block block = new Block(family);
        blocks.computeIfAbsent(lane, _ -> new ArrayList<>()).add(block);
        return block;
    }
}
