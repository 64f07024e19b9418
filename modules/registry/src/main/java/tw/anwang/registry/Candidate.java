package tw.anwang.registry;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Somebody registered who may be the person typed, of a household that the asking person sees.
 *
 * @param name as the asking person may read it; null where nobody knows
 * @param number 家戶編號 of the household
 * @param reasons at least one, the strongest first
 */
public record Candidate(
        PersonId person,
        String name,
        Sex sex,
        LocalDate bornOn,
        HouseholdId household,
        String number,
        List<MatchReason> reasons)
        implements Serializable {}
