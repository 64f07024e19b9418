package tw.anwang.meetings.urging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tw.anwang.desk.Mails;
import tw.anwang.desk.NewMail;
import tw.anwang.desk.Notices;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.Addressees;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.reminder.OfficesToTell;
import tw.anwang.meetings.round.RoundSheet;

/** Tells the heads of offices that are urged: in the portal and by mail, all numbers of an office in one. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class UrgedHeads {
    /** Occasion of these mails; the record is the released list. */
    static final String KIND = "meetings.urging";

    private static final String HEADS = "meetings.approve";

    @Inject
    OfficesToTell toTell;

    @Inject
    Addressees addressees;

    @Inject
    Notices notices;

    @Inject
    Mails mails;

    @Inject
    Clock clock;

    void tell(Urging urging, RoundSheet round, List<UrgingLine> urged, int late) {
        Map<OfficeId, List<String>> numbers = urged.stream()
                .collect(Collectors.groupingBy(
                        UrgingLine::office,
                        LinkedHashMap::new,
                        Collectors.mapping(UrgingLine::number, Collectors.toList())));
        numbers.forEach((asked, some) -> {
            String page = "/meetings/round.xhtml?id=" + round.id() + "&office=" + asked.value();
            NewMail mail = new NewMail(KIND, urging.id(), some, page, asked);
            // who goes on with the work of an office that ended is urged for it
            toTell.now(asked, Taipei.today(clock)).forEach(office -> tell(office, mail, round.dueOn(), late));
        });
    }

    /** An office in which nobody approves is told as a whole, and its contact windows by mail. */
    private void tell(OfficeId office, NewMail mail, LocalDate dueOn, int late) {
        List<AccountId> heads = addressees.having(HEADS, office);
        String key = late > 0 ? "meetings.notice.urging.late" : "meetings.notice.urging.soon";
        heads.forEach(head -> {
            notices.tell(head, key, mail.page(), mail.line(), dueOn, late);
            mails.write(head, mail);
        });
        if (heads.isEmpty()) {
            notices.tell(office, key, mail.page(), mail.line(), dueOn, late);
            toTell.windows(office).forEach(window -> mails.write(window, mail));
        }
    }
}
