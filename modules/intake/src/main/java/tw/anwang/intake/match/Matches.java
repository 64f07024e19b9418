package tw.anwang.intake.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.intake.CrossCheckAnswer;
import tw.anwang.intake.IntakePermissions;
import tw.anwang.intake.person.ReportedDetails;
import tw.anwang.intake.person.ReportedPerson;
import tw.anwang.intake.report.Report;
import tw.anwang.intake.report.ReportRules;
import tw.anwang.intake.report.Reports;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;
import tw.anwang.registry.Candidate;
import tw.anwang.registry.Candidates;
import tw.anwang.registry.HouseholdId;
import tw.anwang.registry.Matching;
import tw.anwang.registry.NewPerson;
import tw.anwang.registry.PersonId;
import tw.anwang.registry.RegistryPermissions;

/** Asks the registry whom it knows of the people of a report, and keeps what the screener says to each. */
@ApplicationScoped
@Transactional
public class Matches {
    /** What this question is called among the sources. */
    public static final String LABEL = "intake.crossCheck.registry";

    @PersistenceContext(unitName = "intake")
    EntityManager em;

    @Inject
    Reports reports;

    @Inject
    Matching matching;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** Of everybody whom nobody recognised yet. What was said of somebody before stays. @return what was found, in words */
    @Permitted(IntakePermissions.SCREEN)
    public CrossCheckAnswer look(long id) {
        Report report = reports.byId(id);
        if (!user.getMe().may(RegistryPermissions.READ)) {
            return CrossCheckAnswer.down(Sentences.of("intake", "match.notPermitted", Locale.TAIWAN));
        }
        forget(id);
        Map<String, RegistryMatch> there = new HashMap<>();
        of(id).forEach(one ->
                there.put(one.reportedPersonId() + "-" + one.person().value(), one));
        int elsewhere = 0;
        for (ReportedPerson person : reports.people(id)) {
            if (person.person() == null) {
                Candidates found = matching.of(asTold(person), report.words().districtCode());
                elsewhere += found.askThere().size();
                for (Candidate one : found.seen()) {
                    there.computeIfAbsent(person.id() + "-" + one.person().value(), key -> kept(id, person, one));
                }
            }
        }
        String numbers = there.values().stream()
                .map(RegistryMatch::householdNumber)
                .distinct()
                .sorted()
                .collect(Collectors.joining("、"));
        return CrossCheckAnswer.found(there.size(), numbers, elsewhere);
    }

    private RegistryMatch kept(long report, ReportedPerson person, Candidate found) {
        RegistryMatch match = new RegistryMatch(report, person.id(), found);
        em.persist(match);
        return match;
    }

    private NewPerson asTold(ReportedPerson person) {
        ReportedDetails details = em.find(ReportedDetails.class, person.id());
        return new NewPerson(
                null,
                person.name(),
                person.sex(),
                person.bornOn(),
                details == null ? null : details.idNumber(),
                person.role());
    }

    /** 同一人 or 不是同一人; may be said otherwise until the screening is proposed. */
    @Permitted(IntakePermissions.SCREEN)
    public void judge(long id, long match, Verdict verdict) {
        Report report = reports.inTurn(id);
        ReportRules.whyNotScreen(report, user.getMe()).ifPresent(RuleBroken::refuse);
        List<RegistryMatch> all = of(id);
        RegistryMatch one = all.stream()
                .filter(each -> each.id() == match)
                .findFirst()
                .orElseThrow(() -> new RuleBroken("intake.match.gone"));
        boolean another = all.stream()
                .anyMatch(each -> each != one
                        && each.reportedPersonId() == one.reportedPersonId()
                        && each.verdict() == Verdict.SAME
                        && !each.person().equals(one.person()));
        if (verdict == Verdict.SAME && another) {
            throw new RuleBroken("intake.match.another");
        }
        one.judge(verdict, user.getMe(), clock.instant());
        trail.record("judgeMatch", Report.KIND.name(), id, verdict.name());
    }

    /** In the order of the people. */
    @Permitted(IntakePermissions.READ)
    public List<RegistryMatch> of(long report) {
        return em.createQuery(
                        "select m from RegistryMatch m where m.reportId = :id order by m.reportedPersonId, m.id",
                        RegistryMatch.class)
                .setParameter("id", report)
                .getResultList();
    }

    /** Who the people of the report are, by the ids they have in it. */
    @Permitted(IntakePermissions.READ)
    public Map<Long, PersonId> same(long report) {
        Map<Long, PersonId> same = new LinkedHashMap<>();
        of(report).stream()
                .filter(one -> one.verdict() == Verdict.SAME)
                .forEach(one -> same.put(one.reportedPersonId(), one.person()));
        return same;
    }

    /** The households they are of: the report joins one of them. */
    @Permitted(IntakePermissions.READ)
    public List<HouseholdId> households(long report) {
        return households(of(report));
    }

    /** The households of those who are the same. */
    public static List<HouseholdId> households(List<RegistryMatch> found) {
        return found.stream()
                .filter(one -> one.verdict() == Verdict.SAME)
                .map(RegistryMatch::household)
                .distinct()
                .toList();
    }

    /** What nobody said anything to. */
    @Permitted(IntakePermissions.READ)
    public void forget(long report) {
        em.createQuery("delete from RegistryMatch m where m.reportId = :id and m.verdict is null")
                .setParameter("id", report)
                .executeUpdate();
    }
}
