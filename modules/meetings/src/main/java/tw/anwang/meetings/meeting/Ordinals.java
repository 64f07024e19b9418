package tw.anwang.meetings.meeting;

import java.util.Collection;
import java.util.Optional;
import tw.anwang.kernel.RuleBroken;

/**
 * The numbers a series has used. A number that repeats is refused, one that jumps is a warning: minutes do reach us
 * late or not at all.
 *
 * @param used the numbers given so far, in any order
 */
public record Ordinals(Collection<Integer> used) {
    public int next() {
        return used.stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
    }

    /** Why this number cannot be given. */
    public Optional<RuleBroken> whyNot(int wanted) {
        if (wanted < 1) {
            return Optional.of(new RuleBroken("meetings.ordinal.tooSmall"));
        }
        return used.contains(wanted)
                ? Optional.of(new RuleBroken("meetings.ordinal.repeats", wanted, next()))
                : Optional.empty();
    }

    /** What a person should look at before giving it. The first number of a series may be any, and a gap be filled. */
    public Optional<RuleBroken> doubt(int wanted) {
        return used.isEmpty() || wanted == next() || fillsGap(wanted)
                ? Optional.empty()
                : Optional.of(new RuleBroken("meetings.ordinal.jumps", wanted, next()));
    }

    /** Minutes that come in late stand right behind or before a number that is there. */
    private boolean fillsGap(int wanted) {
        return wanted < next() && !used.contains(wanted) && (used.contains(wanted - 1) || used.contains(wanted + 1));
    }
}
