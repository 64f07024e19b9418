package tw.anwang.registry.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import tw.anwang.registry.MatchReason;
import tw.anwang.registry.NewPerson;
import tw.anwang.registry.PersonId;
import tw.anwang.registry.Sex;

/**
 * Somebody registered, as compared with a person typed.
 *
 * @param estimated whether the birth is estimated
 * @param sameNumber whether one of the numbers is the one typed
 */
public record KnownPerson(
        PersonId id, String name, Sex sex, LocalDate bornOn, boolean estimated, boolean sameName, boolean sameNumber) {
    private static final int YEARS_OFF = 2;

    /**
     * Why it may be the person typed; empty where nothing says so.
     *
     * @param district in which the person typed lives, or null
     * @param districts of the households this one is in
     */
    public List<MatchReason> reasons(NewPerson typed, String district, Collection<String> districts) {
        List<MatchReason> reasons = new ArrayList<>();
        if (sameNumber) {
            reasons.add(MatchReason.ID_NUMBER);
        }
        if (sameName && bornOn != null && bornOn.equals(typed.bornOn())) {
            reasons.add(MatchReason.NAME_AND_BIRTH);
        }
        if (sameName && district != null && districts.contains(district) && mayBeBorn(typed.bornOn())) {
            reasons.add(MatchReason.NAME_AND_DISTRICT);
        }
        return reasons;
    }

    /** Where both births are known they agree; an estimated one may be some years off. */
    private boolean mayBeBorn(LocalDate day) {
        if (bornOn == null || day == null || bornOn.equals(day)) {
            return true;
        }
        return estimated && Math.abs(bornOn.getYear() - day.getYear()) <= YEARS_OFF;
    }
}
