package tw.anwang.registry.drawing;

import java.util.List;
import tw.anwang.registry.PersonId;
import tw.anwang.registry.Sex;

/**
 * A person in the drawing: a square for a man, a circle for a woman, a diamond where the sex is not known; words stand to
 * the right, so that above and below are free for lines.
 *
 * @param x left edge
 * @param y upper edge
 * @param age whole years, of the dead the age reached; empty where nobody knows
 * @param there whether the person belongs to the household today
 */
public record Symbol(
        PersonId person, Sex sex, int x, int y, String age, boolean dead, boolean there, List<String> words) {
    static final int SIZE = 44;
    static final int WIDTH = 132;
    private static final int LINE = 15;

    public int middle() {
        return x + SIZE / 2;
    }

    public boolean isSquare() {
        return sex == Sex.MALE;
    }

    public boolean isRound() {
        return sex == Sex.FEMALE;
    }

    /** Corners of the diamond. */
    public String corners() {
        int half = SIZE / 2;
        return (x + half) + "," + y + " " + (x + SIZE) + "," + (y + half) + " " + (x + half) + "," + (y + SIZE) + " "
                + x + "," + (y + half);
    }

    /** Where each line of words stands; together they are centred beside the symbol. */
    public List<Words> placed() {
        int top = y + SIZE / 2 - words.size() * LINE / 2 + 12;
        return java.util.stream.IntStream.range(0, words.size())
                .mapToObj(at -> new Words(x + SIZE + 6, top + at * LINE, words.get(at)))
                .toList();
    }

    public String style() {
        return there ? "there" : "away";
    }
}
