package tw.anwang.identity.warning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.anwang.directory.OfficeCalendar;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.UnusualAccess;
import tw.anwang.kernel.Taipei;

/** Turns what the rules find into warnings, each once, and tells who has to look at them. */
@ApplicationScoped
public class Watch {
    @PersistenceContext(unitName = "identity")
    EntityManager em;

    @Inject
    WatchFindings findings;

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
        LocalDate reviewBy = calendar.workingDaysAfter(Taipei.dayOf(now), reviewDays);
        for (Finding one : findings.between(since, now)) {
            List<Warning> known = em.createQuery(
                            "select w from Warning w where w.rule = :rule and w.accountId = :account"
                                    + " and w.since = :since and w.kind = :kind and w.question = :question",
                            Warning.class)
                    .setParameter("rule", one.rule())
                    .setParameter("account", one.account())
                    .setParameter("since", one.since())
                    .setParameter("kind", one.kind())
                    .setParameter("question", one.question())
                    .getResultList();
            if (known.isEmpty()) {
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
                reviewBy));
    }
}
