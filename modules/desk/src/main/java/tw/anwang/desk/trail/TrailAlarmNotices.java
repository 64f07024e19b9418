package tw.anwang.desk.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import tw.anwang.desk.Notices;
import tw.anwang.identity.TrailAlarm;

/** Tells those who audit the country that the trail is in danger. */
@ApplicationScoped
class TrailAlarmNotices {
    private static final String PAGE = "/identity/trailCheck.xhtml";

    @Inject
    Notices notices;

    void raised(@Observes TrailAlarm alarm) {
        alarm.auditors()
                .forEach(
                        auditor -> notices.tell(auditor, "identity.notice.trail." + alarm.kind(), PAGE, alarm.words()));
    }
}
