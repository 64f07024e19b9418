package tw.anwang.meetings.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tw.anwang.desk.FileGuard;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Trail;
import tw.anwang.meetings.tracked.TrackedItem;

/** What was sent with an answer is for everyone who may read the answer: who sees the item. */
@ApplicationScoped
class SentFileGuard implements FileGuard {
    @Inject
    AnswerCases cases;

    @Inject
    CurrentUser user;

    @Inject
    Trail trail;

    @Override
    public String recordKind() {
        return AnswerFiles.SENT;
    }

    @Override
    public boolean maySee(long answerId) {
        try {
            return user.may("meetings.read")
                    && cases.byId(answerId, user.getMe()).answer().sent() != null;
        } catch (NotVisible outOfScope) {
            return false;
        }
    }

    @Override
    public Long grantFor(long answerId) {
        String item = TrackedItem.KIND.name();
        return user.getMe().scope().grants(item).isEmpty()
                ? null
                : trail.grantFor(
                        item, cases.byId(answerId, user.getMe()).answer().trackedItemId());
    }
}
