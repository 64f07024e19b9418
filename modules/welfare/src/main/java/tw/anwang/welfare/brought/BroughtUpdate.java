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
import java.util.stream.Stream;
import tw.anwang.identity.Trail;
import tw.anwang.intake.BroughtCase;
import tw.anwang.intake.BroughtMember;
import tw.anwang.intake.BroughtOutcome;
import tw.anwang.intake.BroughtOutcome.Kind;
import tw.anwang.intake.CaseField;
import tw.anwang.welfare.familycase.CaseAct;
import tw.anwang.welfare.familycase.CaseLife;
import tw.anwang.welfare.familycase.CaseState;
import tw.anwang.welfare.familycase.FamilyCase;

/**
 * What a platform says otherwise of a case that is here. Three are compared, field by field: what it said last, what it
 * says now, what stands here. Only what stands here as the platform said it last follows; what people here did stays.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class BroughtUpdate {
    /** What follows, as do state, day and reason of the end; a centre changes by a transfer, and a day of opening by nothing. */
    private static final Set<CaseField> FOLLOW = Set.of(CaseField.WORKER, CaseField.GRADE);

    @PersistenceContext(unitName = "welfare")
    EntityManager em;

    @Inject
    BroughtCentres centres;

    @Inject
    BroughtFamilies families;

    @Inject
    BroughtDecisions decisions;

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
                (isAsBefore(there, field, before) ? follow : stay).add(field);
            }
        });
        List<CaseField> course = course(there, before, now);
        boolean theirs = isAs(there, before);
        if (!there.state().isOpen() && BroughtFacts.state(now.said()).isOpen()) { // what ended by people here stays so
            theirs = theirs && decisions.isTheirs(there, there.state());
        }
        if (isCorrection(there, now)) {
            theirs = theirs && decisions.isTheirs(there, judged.facts().state());
            if (isOther(CaseField.REASON, before, now)
                    && !decisions.isFor(there, judged.facts().reason())) {
                course.add(CaseField.REASON);
            }
        }
        (theirs ? follow : stay).addAll(course);
        if (judged.facts().worker() == null) { // who worked on a case that ended may have left
            follow.remove(CaseField.WORKER);
        }
        boolean transferred = !there.lead().equals(judged.facts().centre().id());
        if (transferred) { // by nothing that another centre writes at the platform
            stay.addAll(follow);
            follow.clear();
        }
        List<CaseField> fixed = fixed(before, now);
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
        if (transferred && !stay.isEmpty()) {
            return kept(there, CaseField.CENTRE, "keptCentre");
        }
        if (!stay.isEmpty()) {
            return kept(there, stay.get(0), "keptHere");
        }
        return outcome(there, before, now, fixed, more || !follow.isEmpty());
    }

    /** Nothing new is said of it: what goes on and lies on nobody's desk, as it came before that was asked, is laid there. */
    BroughtOutcome stay(Judged judged) {
        FamilyCase there = judged.there();
        if (there.state().isOpen() && there.dueStep() == null) {
            life.renew(there);
        }
        return judged.outcome();
    }

    /** It ended, and may have ended otherwise than the platform said. */
    private static boolean isCorrection(FamilyCase there, BroughtWords now) {
        return !there.state().isOpen() && !BroughtFacts.state(now.said()).isOpen();
    }

    /** What the platform says otherwise and no import changes; a district comes with the address. */
    private static List<CaseField> fixed(BroughtWords before, BroughtWords now) {
        return Stream.of(CaseField.CENTRE, CaseField.OPENED, CaseField.DISTRICT)
                .filter(field -> isOther(field, before, now))
                .filter(field -> field != CaseField.DISTRICT || !isOther(CaseField.PLACE, before, now))
                .toList();
    }

    /** Of state and day of the end, what the platform says otherwise than before and otherwise than it stands here. */
    private static List<CaseField> course(FamilyCase there, BroughtWords before, BroughtWords now) {
        CaseState state = BroughtFacts.state(now.said());
        String ended = now.said().get(CaseField.ENDED);
        List<CaseField> course = new ArrayList<>();
        if (state != BroughtFacts.state(before.said()) && state != there.state()) {
            course.add(CaseField.STATE);
        }
        if (!Objects.equals(ended, before.said().get(CaseField.ENDED))
                && !Objects.equals(BroughtFacts.day(ended), there.endedOn())) {
            course.add(CaseField.ENDED);
        }
        return course;
    }

    /** Whether it goes on, or ended, as the platform says: what waits for a supervisor here does neither. */
    private static boolean isAs(FamilyCase there, BroughtWords words) {
        return there.state() == BroughtFacts.state(words.said())
                && Objects.equals(there.endedOn(), BroughtFacts.day(words.said().get(CaseField.ENDED)));
    }

    /** Nobody here takes a case from its worker: where it has none, nobody of that name was found when it came. */
    private boolean isAsBefore(FamilyCase there, CaseField field, BroughtWords before) {
        return field == CaseField.WORKER && there.worker() == null
                || stands(there, field, before.said().get(field));
    }

    /** Whether that is what stands here. */
    private boolean stands(FamilyCase there, CaseField field, String words) {
        return field == CaseField.WORKER
                ? there.worker() == null ? words == null : centres.isCalled(there.worker(), words)
                : Objects.equals(there.grade() == null ? null : there.grade().name(), words);
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
            FamilyCase there, BroughtWords before, BroughtWords now, List<CaseField> fixed, boolean changed) {
        if (!fixed.isEmpty()) {
            return kept(
                    there,
                    fixed.get(0),
                    switch (fixed.get(0)) {
                        case CENTRE -> "keptCentre";
                        case OPENED -> "keptOpened";
                        default -> "keptDistrict";
                    });
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
