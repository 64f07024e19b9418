package tw.anwang.directory;

/**
 * Who uses a name, so that 本部, 貴局 or a bare 社會局 can be read. Any of the three may be null.
 *
 * @param convener the office that convened the meeting and wrote the minutes
 * @param proposer the office whose proposal (提案) holds the name
 * @param speaker the office of the person who says it
 */
public record Speaking(OfficeId convener, OfficeId proposer, OfficeId speaker) {
    public static final Speaking UNKNOWN = new Speaking(null, null, null);

    public static Speaking inMeetingOf(OfficeId convener) {
        return new Speaking(convener, null, null);
    }
}
