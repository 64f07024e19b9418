package tw.anwang.desk.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import tw.anwang.desk.Mails;
import tw.anwang.desk.NewMail;
import tw.anwang.desk.Notices;
import tw.anwang.identity.TrailAlarm;

/** Tells those who audit the country that the trail is in danger. */
@ApplicationScoped
class TrailAlarmNotices {
    private static final String PAGE = "/identity/trailCheck.xhtml";

    @Inject
    Notices notices;

    @Inject
    Mails mails;

    /** By mail too, which says no more than that there is something to see. */
    void raised(@Observes TrailAlarm alarm) {
        NewMail mail = NewMail.about("identity.trailAlarm", alarm.kind().ordinal(), PAGE);
        alarm.auditors().forEach(auditor -> {
            notices.tell(auditor, "identity.notice.trail." + alarm.kind(), PAGE, alarm.words());
            mails.write(auditor, mail);
        });
    }
}
