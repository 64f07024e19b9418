package tw.anwang.minutes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tw.anwang.minutes.deck.Likeness;

/**
 * Two requests that are likely the same: one of a deck, one of minutes.
 *
 * @param deck place in the list of the deck, from 0
 * @param minutes place in the list of the minutes, from 0
 * @param likeness 0 to 1, how much of the shorter text stands in the longer one
 */
public record RequestMatch(int deck, int minutes, double likeness) {
    /** Below it two texts are no more alike than any two requests of one programme are. */
    private static final double ALIKE = 0.5;

    /** Two of the same bureau are taken for the same a little sooner; bureaus differ often: 家防中心 is part of 社會局. */
    private static final double SAME_BUREAU = 0.05;

    /** A text and who asks. */
    public record Side(String bureau, String text) {}

    /** The likeliest pairs, each request in one of them at most; in the order of the deck. */
    public static List<RequestMatch> between(List<Side> deck, List<Side> minutes) {
        List<Likeness> grams =
                minutes.stream().map(side -> Likeness.of(side.text())).toList();
        List<RequestMatch> candidates = new ArrayList<>();
        for (int d = 0; d < deck.size(); d++) {
            Likeness one = Likeness.of(deck.get(d).text());
            for (int m = 0; m < minutes.size(); m++) {
                double alike = one.to(grams.get(m));
                if (alike >= ALIKE) {
                    candidates.add(new RequestMatch(d, m, alike));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble((RequestMatch match) -> -weight(match, deck, minutes))
                .thenComparing(RequestMatch::deck)
                .thenComparing(RequestMatch::minutes));
        return firstOfEach(candidates);
    }

    private static double weight(RequestMatch match, List<Side> deck, List<Side> minutes) {
        boolean same = deck.get(match.deck())
                .bureau()
                .equals(minutes.get(match.minutes()).bureau());
        return match.likeness() + (same ? SAME_BUREAU : 0);
    }

    private static List<RequestMatch> firstOfEach(List<RequestMatch> best) {
        List<RequestMatch> taken = new ArrayList<>();
        for (RequestMatch match : best) {
            boolean free = taken.stream().noneMatch(t -> t.deck() == match.deck() || t.minutes() == match.minutes());
            if (free) {
                taken.add(match);
            }
        }
        taken.sort(Comparator.comparingInt(RequestMatch::deck));
        return List.copyOf(taken);
    }
}
