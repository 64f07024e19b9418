package tw.anwang.identity.warning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.anwang.directory.OfficeCalendar;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.UnusualAccess;
import tw.anwang.kernel.Taipei;

/**
 * Turns what the rules find into warnings. What goes on grows under the warning that still waits and is told once; what
 * was signed off stays as it was signed, and what comes after it is another warning, told again.
 */
@ApplicationScoped
public class Watch {
    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    WatchFindings findings;

    @Inject
    WaitingWarnings waiting;

    @Inject
    WarningReach reach;

    @Inject
    OfficeCalendar calendar;

    @Inject
    Event<UnusualAccess> found;

    /** Working days a head has for the review [assumed]. */
    @Inject
    @ConfigProperty(name = "app.watch.review.days", defaultValue = "3")
    int reviewDays;

    /** @param since until when all was looked at before; @param now the end of what is looked at now */
    @Transactional
    public void look(Instant since, Instant now) {
        waiting.hold(since, now);
        LocalDate reviewBy = calendar.workingDaysAfter(Taipei.dayOf(now), reviewDays);
        for (Finding one : findings.between(since, now)) {
            Optional<Warning> before = waiting.of(one);
            before.ifPresent(warning -> warning.grow(findings.since(warning.since(), one)));
            if (before.isEmpty()) {
                warn(one, now, reviewBy);
            }
        }
    }

    private void warn(Finding one, Instant now, LocalDate reviewBy) {
        Warning warning = new Warning(one, now, reviewBy);
        em.persist(warning);
        em.flush();
        found.fire(new UnusualAccess(
                warning.id(),
                reach.nameOf(new AccountId(one.account())),
                "warning.rule." + one.rule(),
                new OfficeId(one.office()),
                reach.auditorsOf(new OfficeId(one.office())),
                reach.isJudgedInside(new OfficeId(one.office()), new AccountId(one.account())),
                reviewBy));
    }
}
