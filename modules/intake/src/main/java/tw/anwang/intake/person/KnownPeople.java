package tw.anwang.intake.person;

import java.util.List;

/**
 * The people of a report and what its reader may know of them.
 *
 * @param same people of earlier reports who may be those of this one and are known to the registry
 */
public record KnownPeople(List<PersonRow> rows, List<MaybeSame> same) {}
