package tw.anwang.intake.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.RevealTyped;
import tw.anwang.intake.IntakePermissions;
import tw.anwang.intake.report.Report;
import tw.anwang.intake.report.Reporters;
import tw.anwang.intake.report.Reports;
import tw.anwang.intake.report.ToldReporter;
import tw.anwang.kernel.RuleBroken;

/** Reporters that a later export names otherwise: nobody is overwritten and nothing is lost, a person chooses. */
@ApplicationScoped
@Permitted(IntakePermissions.PLATFORM)
@Transactional
public class SaidReporters {
    @PersistenceContext(unitName = "intake")
    EntityManager em;

    @Inject
    Reports reports;

    @Inject
    Reporters reporters;

    @Inject
    Clock clock;

    /** Both of a report, for this one answer. @param here null where nobody said who they are */
    public record Both(ToldReporter here, ToldReporter said) {}

    /** @return whether it is another one than is kept here, so that somebody has to choose */
    boolean note(long report, ToldReporter said, long imported) {
        SaidReporter waiting = em.find(SaidReporter.class, report);
        if (reporters.isKept(report, said)) {
            if (waiting != null) {
                em.remove(waiting);
            }
            return false;
        }
        if (waiting == null) {
            waiting = new SaidReporter(report);
            em.persist(waiting);
        }
        waiting.says(said, imported, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return true;
    }

    /** When the platform said so; empty where there is nothing to choose. */
    public Optional<Instant> saidAt(long report) {
        reports.byId(report);
        return Optional.ofNullable(em.find(SaidReporter.class, report)).map(SaidReporter::saidAt);
    }

    /** Number of the report, for the page. */
    public Report of(long report) {
        return reports.byId(report);
    }

    /** The purpose stands in the trail before either is read. */
    public Both revealed(long report, RevealTyped why) {
        ToldReporter here = reporters.revealed(report, why);
        return new Both(here, em.find(SaidReporter.class, report).asTold());
    }

    /** 採用平台的. @param saidAt of what was looked at */
    public void take(long report, Instant saidAt) {
        SaidReporter said = inTurn(report, saidAt);
        reporters.replace(report, said.asTold());
        em.remove(said);
    }

    /** 保留這裡的. @param saidAt of what was looked at */
    public void leave(long report, Instant saidAt) {
        em.remove(inTurn(report, saidAt));
    }

    private SaidReporter inTurn(long report, Instant saidAt) {
        reports.byId(report);
        SaidReporter said = em.find(SaidReporter.class, report, LockModeType.PESSIMISTIC_WRITE);
        if (said == null || !said.saidAt().equals(saidAt)) {
            throw new RuleBroken("intake.platform.reporterChosen");
        }
        return said;
    }
}
