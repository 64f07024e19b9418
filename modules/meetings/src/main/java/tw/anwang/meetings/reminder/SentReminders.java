package tw.anwang.meetings.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import tw.anwang.desk.MailFate;
import tw.anwang.desk.Mails;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.meetings.round.Round;
import tw.anwang.meetings.round.RoundSheet;

/** What became of the reminders of a round: for the staff unit of its series alone, and without a word of any answer. */
@ApplicationScoped
public class SentReminders {
    @Inject
    Mails mails;

    @Inject
    CurrentUser user;

    /** The newest first; one statement. @throws NotVisible for everybody who does not work for the staff unit */
    @Permitted("meetings.keep")
    @Transactional
    public List<MailFate> of(RoundSheet round) {
        if (!Round.keeps(round.staffUnit(), user.getMe())) {
            throw new NotVisible("meetings.round", round.id());
        }
        List<MailFate> newest = new ArrayList<>(mails.fates(RoundReminders.KIND, List.of(round.id())));
        Collections.reverse(newest);
        return newest;
    }
}
