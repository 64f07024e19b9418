package tw.anwang.directory;

import java.time.LocalDate;

/**
 * What a list of offices is asked for; null asks for all.
 *
 * @param words part of a name, short name or alias, in whatever way people write it (台 for 臺)
 * @param countyCode code of a county, or {@link #NO_COUNTY}
 * @param day on which an office lives or has ended
 */
public record OfficeFilter(String words, String countyCode, OfficeKind kind, Life life, LocalDate day) {
    /** Central units and outside bodies. */
    public static final String NO_COUNTY = "-";

    /** Which part of its life an office is in on a day. */
    public enum Life {
        AHEAD,
        LIVING,
        CLOSED
    }

    boolean accepts(OfficeEntry entry) {
        return (kind == null || kind == entry.kind()) && isInCounty(entry) && isInLife(entry);
    }

    private boolean isInCounty(OfficeEntry entry) {
        String county = entry.office().countyCode();
        return countyCode == null || countyCode.equals(county == null ? NO_COUNTY : county);
    }

    private boolean isInLife(OfficeEntry entry) {
        return life == null || life == entry.lifeOn(day);
    }
}
