package tw.anwang.directory;

import java.io.Serializable;

/**
 * An office as others show it.
 *
 * @param name full official name
 * @param shortName what people call it: 社家署; for an office of a county the name inside the county: 社會局
 * @param countyCode household-registration code of its county, null for the centre and outside bodies
 */
public record OfficeRef(OfficeId id, String name, String shortName, String countyCode) implements Serializable {
    /** Short, but an office of a county under its full name: every county has a 社會局 or 社會處. */
    public String listName() {
        return countyCode == null ? shortName : name;
    }
}
