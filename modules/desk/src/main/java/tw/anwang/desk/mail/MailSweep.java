package tw.anwang.desk.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.anwang.desk.DailyWork;
import tw.anwang.desk.MailState;

/** In the night mails whose days are over leave the table; one that still waits never does. */
@ApplicationScoped
public class MailSweep implements DailyWork {
    @PersistenceContext(unitName = "desk")
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "app.mail.days", defaultValue = "365")
    int days;

    @Override
    public String name() {
        return "desk.mailSweep";
    }

    @Override
    public List<Integer> hours() {
        return List.of(4);
    }

    @Override
    @ActivateRequestContext
    @Transactional
    public void run() {
        em.createQuery("delete from Mail m where m.state <> :waiting and m.writtenAt < :before")
                .setParameter("waiting", MailState.WAITING)
                .setParameter("before", clock.instant().minus(Duration.ofDays(days)))
                .executeUpdate();
    }
}
