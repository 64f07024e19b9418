package tw.anwang.welfare.brought;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tw.anwang.identity.Trail;
import tw.anwang.intake.BroughtCase;
import tw.anwang.intake.BroughtMember;
import tw.anwang.intake.BroughtOutcome;
import tw.anwang.intake.BroughtOutcome.Kind;
import tw.anwang.intake.CaseField;
import tw.anwang.welfare.familycase.CaseAct;
import tw.anwang.welfare.familycase.CaseLife;
import tw.anwang.welfare.familycase.FamilyCase;

/**
 * What a platform says otherwise of a case that is here. Three are compared, field by field: what it said last, what it
 * says now, what stands here. Only what stands here as the platform said it last follows; what people here did stays.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class BroughtUpdate {
    /** What follows; a centre changes by a transfer, and a day of opening by nothing. */
    private static final Set<CaseField> FOLLOW =
            Set.of(CaseField.WORKER, CaseField.GRADE, CaseField.STATE, CaseField.ENDED);

    @PersistenceContext(unitName = "welfare")
    EntityManager em;

    @Inject
    BroughtCentres centres;

    @Inject
    BroughtFamilies families;

    @Inject
    Following following;

    @Inject
    CaseLife life;

    @Inject
    Trail trail;

    BroughtOutcome follow(Judged judged) {
        FamilyCase there = judged.there();
        BroughtRecord record = em.find(BroughtRecord.class, there.id());
        BroughtWords before = record.said();
        BroughtWords now = BroughtWords.of(judged.told());
        List<CaseField> follow = new ArrayList<>();
        List<CaseField> stay = new ArrayList<>();
        now.said().forEach((field, words) -> {
            if (FOLLOW.contains(field) && !words.equals(before.said().get(field)) && !stands(there, field, words)) {
                (stands(there, field, before.said().get(field)) ? follow : stay).add(field);
            }
        });
        if (!there.lead().equals(judged.facts().centre().id()) && follow.remove(CaseField.WORKER)) {
            stay.add(CaseField.WORKER); // it was transferred here: nobody of the centre before gets it
        }
        if (stay.contains(CaseField.STATE)) { // the day of an end goes with the end
            follow.remove(CaseField.ENDED);
        }
        boolean more = family(judged, before, now);
        record.says(now.over(before));
        if (!follow.isEmpty()) {
            following.follow(there, judged.facts(), follow);
        }
        if (more || !follow.isEmpty()) {
            life.wrote(there, CaseAct.FOLLOWED, Following.words(follow, more));
            life.renew(there);
            trail.record(
                    "followPlatform",
                    FamilyCase.KIND.name(),
                    there.id(),
                    there.source().number());
        }
        return outcome(there, before, now, stay, more || !follow.isEmpty());
    }

    /** Whether that is what stands here; a day of an end that nothing says stands where nothing ended. */
    private boolean stands(FamilyCase there, CaseField field, String words) {
        return switch (field) {
            case WORKER -> there.worker() == null ? words == null : centres.isCalled(there.worker(), words);
            case GRADE ->
                Objects.equals(there.grade() == null ? null : there.grade().name(), words);
            case STATE -> Objects.equals(there.state().name(), words);
            default ->
                Objects.equals(there.endedOn() == null ? null : there.endedOn().toString(), words);
        };
    }

    /** @return whether somebody is of the family who was not, or it lives elsewhere */
    private boolean family(Judged judged, BroughtWords before, BroughtWords now) {
        BroughtCase told = judged.told();
        List<BroughtMember> more = told.members().stream()
                .filter(one -> !before.members().containsKey(BroughtWords.key(one)))
                .toList();
        if (!more.isEmpty()) {
            families.register(told, more, judged.household(), judged.there().lead());
        }
        boolean moved = isOther(CaseField.PLACE, before, now);
        if (moved) {
            families.lives(told, judged.household());
        }
        return moved || !more.isEmpty();
    }

    private static boolean isOther(CaseField field, BroughtWords before, BroughtWords now) {
        return now.said().get(field) != null
                && !now.said().get(field).equals(before.said().get(field));
    }

    private static BroughtOutcome outcome(
            FamilyCase there, BroughtWords before, BroughtWords now, List<CaseField> stay, boolean changed) {
        if (!stay.isEmpty()) {
            return kept(there, stay.get(0), "keptHere");
        }
        for (CaseField fixed : List.of(CaseField.CENTRE, CaseField.OPENED)) {
            if (isOther(fixed, before, now)) {
                return kept(there, fixed, fixed == CaseField.CENTRE ? "keptCentre" : "keptOpened");
            }
        }
        Map<String, String> known = before.members();
        boolean other = now.members().entrySet().stream()
                .anyMatch(one ->
                        known.containsKey(one.getKey()) && !one.getValue().equals(known.get(one.getKey())));
        if (other) {
            return kept(there, CaseField.NAME, "keptPerson");
        }
        return BroughtOutcome.of(changed ? Kind.CHANGED : Kind.UNCHANGED, there.id());
    }

    private static BroughtOutcome kept(FamilyCase there, CaseField field, String rule) {
        return new BroughtOutcome(Kind.KEPT, there.id(), field, "welfare.brought." + rule);
    }
}
