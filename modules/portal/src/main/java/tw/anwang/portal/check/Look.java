package tw.anwang.portal.check;

import java.time.Instant;
import java.util.List;
import tw.anwang.identity.Finding.State;

/** What all checks saw at one moment, the worst first. */
public record Look(Instant at, List<Seen> seen) {
    public Look {
        seen = List.copyOf(seen);
    }

    long count(State state) {
        return seen.stream().filter(one -> one.state() == state).count();
    }
}
