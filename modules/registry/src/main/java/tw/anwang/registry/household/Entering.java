package tw.anwang.registry.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import tw.anwang.identity.Permitted;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.registry.Candidates;
import tw.anwang.registry.Matching;
import tw.anwang.registry.RegistryPermissions;

/** 登錄成員: who may be there already is looked for and the person entered in one turn, so that nobody is entered twice. */
@ApplicationScoped
public class Entering {
    @Inject
    EntryTurns turns;

    @Inject
    FamilySheets sheets;

    @Inject
    Matching matching;

    @Inject
    Memberships memberships;

    /**
     * Somebody new, unless it may be somebody of whom this person was not told yet.
     *
     * @param shown of whom it was said already that it is none of them
     * @return empty where it was entered; else who may be it, and nothing was entered
     */
    @Permitted(RegistryPermissions.KEEP)
    @Transactional(TxType.REQUIRES_NEW) // begins with the turn, so that it sees what was saved while it waited
    public Candidates enter(long household, MemberTyped typed, Candidates shown) {
        turns.take(List.of(typed.told()));
        memberships.whyNotKeep(household).ifPresent(RuleBroken::refuse);
        typed.typedNumber().check();
        Candidates now = matching.of(typed.told(), sheets.household(household).districtCode());
        if (!now.isKnownFrom(shown)) {
            return now;
        }
        memberships.add(household, typed.words(), typed.place(), typed.typedNumber());
        return Candidates.NONE;
    }
}
