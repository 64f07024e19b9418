package tw.anwang.directory;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An office works for a district. Centres and precincts cut a county differently, and two may share one district.
 *
 * @param from first day, null is open
 * @param to last day, null is open
 * @param sure false where the list this was read from does not say so for certain
 * @param note what is not certain, or how the district is shared; may be null
 */
public record ServiceArea(
        long id, OfficeRef office, DistrictRef district, LocalDate from, LocalDate to, boolean sure, String note)
        implements Serializable {}
