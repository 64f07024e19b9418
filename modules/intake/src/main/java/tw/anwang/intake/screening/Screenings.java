package tw.anwang.intake.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.intake.AskedPerson;
import tw.anwang.intake.IntakePermissions;
import tw.anwang.intake.ReportId;
import tw.anwang.intake.clock.Clocks;
import tw.anwang.intake.dispatch.Dispatching;
import tw.anwang.intake.match.Matches;
import tw.anwang.intake.person.MaybeSame;
import tw.anwang.intake.person.SamePeople;
import tw.anwang.intake.report.Report;
import tw.anwang.intake.report.ReportRules;
import tw.anwang.intake.report.ReportState;
import tw.anwang.intake.report.ReportVerb;
import tw.anwang.intake.report.Reports;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;
import tw.anwang.registry.PersonId;

/** 篩案與複核: what the window proposes, and the second pair of eyes. */
@ApplicationScoped
public class Screenings {
    @PersistenceContext(unitName = "intake")
    EntityManager em;

    @Inject
    Reports reports;

    @Inject
    Proposals proposals;

    @Inject
    Questions questions;

    @Inject
    Matches matches;

    @Inject
    SamePeople same;

    @Inject
    Dispatching dispatching;

    @Inject
    Clocks clocks;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** 跨系統比對: every source, now. Nothing is locked while they think. */
    @Permitted(IntakePermissions.SCREEN)
    public void ask(long id) {
        List<AskedPerson> people = proposals.people(id);
        List<Questions.Said> said = new ArrayList<>(questions.ask(new ReportId(id), people));
        said.add(new Questions.Said(Matches.LABEL, matches.look(id)));
        proposals.keep(id, said);
    }

    /** To the second pair of eyes. Sources that nobody asked are asked now. @param version that was read */
    @Permitted(IntakePermissions.SCREEN)
    public void propose(long id, int version, Proposal proposal) {
        if (!proposals.wasAsked(id)) {
            ask(id);
        }
        proposals.propose(id, version, proposal);
    }

    /** What ends is told with its reason before the words. */
    static String told(Screening screening, String words) {
        return screening.endReason() == null
                ? words
                : Sentences.of("intake", screening.endReason().getLabelKey(), Locale.TAIWAN) + "：" + words;
    }

    /** Only who really may be one of them, and whom nobody recognised yet; of two, who is of the household it joins. */
    private void recognise(Report report, Screening screening) {
        Map<Long, PersonId> known = same.ticked(report, screening.recognised()).stream()
                .sorted(Comparator.comparing(one -> !Objects.equals(one.household(), screening.household())))
                .collect(Collectors.toMap(MaybeSame::mine, MaybeSame::person, (newest, older) -> newest, HashMap::new));
        known.putAll(matches.same(report.id()));
        reports.people(report.id()).stream()
                .filter(person -> person.person() == null && known.containsKey(person.id()))
                .forEach(person -> person.recognise(known.get(person.id())));
    }

    /** 同意: it is dispatched, or ends. @param version that was read @param words null: nothing to add */
    @Permitted(IntakePermissions.CHECK)
    @Transactional
    public void agree(long id, int version, String words) {
        Report report = reports.inTurn(id);
        Screening screening = judged(report, version);
        screening.check(true, words, user.getMe(), clock.instant());
        if (screening.office() == null) {
            report.end(screening.endReason());
            clocks.over(
                    id,
                    clock.instant(),
                    Sentences.of("intake", screening.endReason().getLabelKey(), Locale.TAIWAN));
            reports.moved(report, ReportVerb.END, null, told(screening, screening.why()), null);
        } else {
            recognise(report, screening);
            dispatching.dispatch(report, screening.office(), screening.household(), words);
        }
        trail.record("check", Report.KIND.name(), id, null);
    }

    /** 不同意: back to be screened again. @throws RuleBroken without a reason */
    @Permitted(IntakePermissions.CHECK)
    @Transactional
    public void sendBack(long id, int version, String why) {
        Report report = reports.inTurn(id);
        Screening screening = judged(report, version);
        ReportRules.whyNotWords(why).ifPresent(RuleBroken::refuse);
        screening.check(false, why, user.getMe(), clock.instant());
        report.become(ReportState.SENT_BACK);
        reports.moved(report, ReportVerb.SEND_BACK, null, why, null);
        trail.record("check", Report.KIND.name(), id, null);
    }

    private Screening judged(Report report, int version) {
        Screening screening = latest(report.id());
        ReportRules.whyNotCheck(report, screening, user.getMe()).ifPresent(RuleBroken::refuse);
        Reports.needRead(report, version);
        return screening;
    }

    /** The last one, or null. */
    public Screening latest(long report) {
        return em.createQuery("select s from Screening s where s.reportId = :id order by s.id desc", Screening.class)
                .setParameter("id", report)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
