package tw.anwang.meetings.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tw.anwang.desk.FileGuard;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;

/** Files that wait beside a draft are for the own office alone, the staff unit included among the others. */
@ApplicationScoped
class WaitingFileGuard implements FileGuard {
    @Inject
    AnswerCases cases;

    @Inject
    CurrentUser user;

    @Override
    public String recordKind() {
        return AnswerFiles.DRAFT;
    }

    @Override
    public boolean maySee(long answerId) {
        try {
            Answer answer = cases.byId(answerId, user.getMe()).answer();
            return user.may("meetings.read") && user.getMe().actsFor(answer.office());
        } catch (NotVisible outOfScope) {
            return false;
        }
    }
}
