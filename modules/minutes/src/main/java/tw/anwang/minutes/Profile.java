package tw.anwang.minutes;

/**
 * Words one organiser uses and others do not, in the form of the library's own lists, a line each:
 *
 * <pre>
 * label.RESOLUTION: 會議共識事項
 * unit.SUB: 山海服務隊
 * </pre>
 *
 * @param words the lists; they add to the standard ones
 */
public record Profile(String words) {
    /** Nothing beyond the standard words. */
    public static final Profile STANDARD = new Profile("");
}
