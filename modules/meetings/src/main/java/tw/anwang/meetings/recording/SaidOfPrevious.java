package tw.anwang.meetings.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.util.Optional;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.meetings.minutes.Confirmations;
import tw.anwang.meetings.minutes.VersionRow;

/** 確認前次會議紀錄 in minutes that are typed here: what was said of the minutes before, and which those are. */
@ApplicationScoped
public class SaidOfPrevious {
    @Inject
    Recordings recordings;

    @Inject
    Confirmations confirmations;

    @Inject
    Trail trail;

    /** @param version the version that was read @param said 確認, 修正後確認; null or blank where nothing was said */
    @Permitted("meetings.keep")
    @Transactional
    public void say(long id, int version, String said) {
        Recording recording = recordings.written(id);
        if (recording.version() != version) {
            throw new OptimisticLockException();
        }
        recording.confirms(said);
        trail.record("write", Recordings.KIND, id, said);
    }

    /** The minutes that are confirmed when these are sent: the newest of the meeting before, where nobody confirmed them. */
    @Permitted("meetings.keep")
    @Transactional
    public Optional<VersionRow> confirmedBy(Recording recording) {
        return recording.previousSaid() == null
                ? Optional.empty()
                : confirmations.sentBefore(recordings.meetingOf(recording));
    }
}
