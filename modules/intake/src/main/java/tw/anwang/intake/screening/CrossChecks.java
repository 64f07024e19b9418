package tw.anwang.intake.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.anwang.identity.CurrentUser;
import tw.anwang.intake.AskedPerson;
import tw.anwang.intake.CrossCheckAnswer;
import tw.anwang.intake.CrossCheckSource;
import tw.anwang.intake.ReportId;
import tw.anwang.intake.person.ReportedPerson;
import tw.anwang.intake.report.Report;
import tw.anwang.kernel.Sentences;

/** Asks every source, one after the other's patience, and keeps what each said. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CrossChecks {
    private static final Logger LOG = Logger.getLogger(CrossChecks.class.getName());

    @PersistenceContext(unitName = "intake")
    EntityManager em;

    @Inject
    Instance<CrossCheckSource> sources;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /** Each source anew; what was said before and not screened with goes. */
    List<CrossCheck> ask(Report report) {
        em.createQuery("delete from CrossCheck c where c.reportId = :id and c.screeningId is null")
                .setParameter("id", report.id())
                .executeUpdate();
        List<AskedPerson> people = people(report.id());
        Instant now = clock.instant();
        sources.stream()
                .sorted(Comparator.comparing(CrossCheckSource::label).reversed())
                .forEach(source -> em.persist(new CrossCheck(
                        report.id(),
                        source.label(),
                        answer(source, new ReportId(report.id()), people),
                        user.getMe(),
                        now)));
        em.flush();
        return open(report.id());
    }

    /** What one source says; whatever goes wrong there is an answer too. */
    private static CrossCheckAnswer answer(CrossCheckSource source, ReportId report, List<AskedPerson> people) {
        try {
            return source.isElsewhere()
                    ? CompletableFuture.supplyAsync(() -> source.ask(report, people))
                            .get(CrossCheckSource.PATIENCE_SECONDS, TimeUnit.SECONDS)
                    : source.ask(report, people);
        } catch (TimeoutException slow) {
            return down(source, slow, "crossCheck.tooSlow");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return down(source, stopped, "crossCheck.failed");
        } catch (ExecutionException | RuntimeException failed) {
            return down(source, failed, "crossCheck.failed");
        }
    }

    private static CrossCheckAnswer down(CrossCheckSource source, Exception why, String key) {
        LOG.log(Level.WARNING, source.label(), why);
        return CrossCheckAnswer.down(Sentences.of("intake", key, Locale.TAIWAN));
    }

    private List<AskedPerson> people(long report) {
        return em.createQuery(
                        "select p, (select d.idNumber from ReportedDetails d where d.reportedPersonId = p.id)"
                                + " from ReportedPerson p where p.reportId = :id order by p.position",
                        Object[].class)
                .setParameter("id", report)
                .getResultStream()
                .map(row -> {
                    ReportedPerson person = (ReportedPerson) row[0];
                    return new AskedPerson(person.name(), person.bornOn(), (String) row[1], person.person());
                })
                .toList();
    }

    /** Asked, and not screened with yet. */
    List<CrossCheck> open(long report) {
        return em.createQuery(
                        "select c from CrossCheck c where c.reportId = :id and c.screeningId is null order by c.id",
                        CrossCheck.class)
                .setParameter("id", report)
                .getResultList();
    }

    /** The last that were kept with a screening, or asked since. */
    public List<CrossCheck> latest(long report) {
        return em.createQuery(
                        "select c from CrossCheck c where c.reportId = :id and c.askedAt ="
                                + " (select max(d.askedAt) from CrossCheck d where d.reportId = :id) order by c.id",
                        CrossCheck.class)
                .setParameter("id", report)
                .getResultList();
    }
}
