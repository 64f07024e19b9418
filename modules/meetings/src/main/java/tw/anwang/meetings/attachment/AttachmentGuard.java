package tw.anwang.meetings.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tw.anwang.desk.FileGuard;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.meetings.meeting.Meeting;
import tw.anwang.meetings.meeting.Meetings;

/** Who sees the meeting may have what lies beside it. */
@ApplicationScoped
class AttachmentGuard implements FileGuard {
    @Inject
    Meetings meetings;

    @Inject
    CurrentUser user;

    @Override
    public String recordKind() {
        return Meeting.KIND.name();
    }

    @Override
    public boolean maySee(long meetingId) {
        try {
            return user.may("meetings.read") && meetings.byId(meetingId) != null;
        } catch (NotVisible outOfScope) {
            return false;
        }
    }
}
