package tw.anwang.minutes.numbering;

/**
 * The number in front of a point.
 *
 * @param level which series of numbers it belongs to
 * @param ordinal its place in the series; 0 for a bullet
 * @param symbol how a path shows it: 壹, 一, (一), 1, (1)
 * @param length how many characters of the plain text it takes
 */
public record Marker(Level level, int ordinal, String symbol, int length) {
    /** The series of numbers in use; which is under which is learnt from each document. */
    public enum Level {
        FORMAL,
        CHINESE,
        CHINESE_BRACKET,
        ARABIC,
        ARABIC_BRACKET,
        DASHED,
        CIRCLED,
        STEM,
        ROMAN,
        ORDINAL,
        LETTER,
        LETTER_BRACKET,
        BULLET
    }
}
