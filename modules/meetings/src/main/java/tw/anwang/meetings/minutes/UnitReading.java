package tw.anwang.meetings.minutes;

/**
 * A unit of a point as a value, for forms and for what the reader proposes.
 *
 * @param officeId the office found, or null
 * @param groupCode the group addressee found, or null
 */
public record UnitReading(String name, UnitPart part, Long officeId, String groupCode) {
    public static UnitReading named(String name, UnitPart part) {
        return new UnitReading(name, part, null, null);
    }
}
