package tw.anwang.meetings.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tw.anwang.desk.FileGuard;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;

/** What was sent with an answer is for everyone who may read the answer: who sees the item. */
@ApplicationScoped
class SentFileGuard implements FileGuard {
    @Inject
    AnswerCases cases;

    @Inject
    CurrentUser user;

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
}
