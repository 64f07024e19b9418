package tw.anwang.desk;

import java.util.Objects;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;

/**
 * Something to be done, by one office or one person, on one record.
 *
 * <pre>{@code
 * tasks.open(NewTask.of("meetings.task.answer", ANSWER.name(), answer.id(), "/meetings/answer.xhtml?id=7")
 *         .forOffice(office, "meetings.answer")
 *         .because("meetings.task.why.lead")
 *         .about("14-討2 返國前安置措施")
 *         .due(Deadline.on(round.dueOn())));
 * }</pre>
 *
 * @param verb what is to be done: key in the messages of the module that is its first word; also part of the identity
 * @param recordKind as in the trail, such as {@code meetings.answer}
 * @param page address inside the portal where it is done, such as {@code /meetings/answer.xhtml?id=7}
 * @param permission who in the office is asked (approval: heads only); null: everybody in it
 * @param why 為何是您: key in the same messages
 * @param object words of the record, as written; cut at 300 characters
 * @param reminded null: nobody is reminded of it
 */
public record NewTask(
        String verb,
        String recordKind,
        long recordId,
        String page,
        OfficeId office,
        AccountId account,
        String permission,
        String why,
        String object,
        Deadline deadline,
        Stage stage,
        Reminded reminded) {

    /**
     * That whoever has the task is reminded of its deadline.
     *
     * @param sentence key of the notice without its occasion, in the messages of the module that is its first word
     * @param number by which a mail calls the record: never words of its content
     */
    public record Reminded(String sentence, String number) {}

    /** What kind of turn it is; home counts the last two apart. */
    public enum Stage {
        /** To be done. */
        WORK,
        /** 待我審核: done by someone else, waits for this office's or person's approval. */
        REVIEW,
        /** 被退回: was handed in and came back. */
        RETURNED
    }

    public static NewTask of(String verb, String recordKind, long recordId, String page) {
        return new NewTask(
                verb, recordKind, recordId, page, null, null, null, "", "", Deadline.none(), Stage.WORK, null);
    }

    /** @param needed the permission a person of that office must hold to be asked; null: everybody */
    public NewTask forOffice(OfficeId whose, String needed) {
        return new NewTask(
                verb,
                recordKind,
                recordId,
                page,
                Objects.requireNonNull(whose),
                null,
                needed,
                why,
                object,
                deadline,
                stage,
                reminded);
    }

    public NewTask forAccount(AccountId whose) {
        return new NewTask(
                verb,
                recordKind,
                recordId,
                page,
                null,
                Objects.requireNonNull(whose),
                null,
                why,
                object,
                deadline,
                stage,
                reminded);
    }

    public NewTask because(String whyKey) {
        return new NewTask(
                verb,
                recordKind,
                recordId,
                page,
                office,
                account,
                permission,
                whyKey,
                object,
                deadline,
                stage,
                reminded);
    }

    public NewTask about(String words) {
        return new NewTask(
                verb, recordKind, recordId, page, office, account, permission, why, words, deadline, stage, reminded);
    }

    public NewTask due(Deadline when) {
        return new NewTask(
                verb, recordKind, recordId, page, office, account, permission, why, object, when, stage, reminded);
    }

    /** Whoever has it is reminded before its deadline and on the day; without a deadline nobody is. */
    public NewTask reminding(String sentence, String number) {
        return new NewTask(
                verb,
                recordKind,
                recordId,
                page,
                office,
                account,
                permission,
                why,
                object,
                deadline,
                stage,
                new Reminded(sentence, number));
    }

    public NewTask asReview() {
        return in(Stage.REVIEW);
    }

    public NewTask asReturned() {
        return in(Stage.RETURNED);
    }

    private NewTask in(Stage turn) {
        return new NewTask(
                verb, recordKind, recordId, page, office, account, permission, why, object, deadline, turn, reminded);
    }

    /** Office or account in one word: part of the task's identity. */
    String recipient() {
        if (office == null && account == null) {
            throw new IllegalStateException("The task " + verb + " names neither office nor account");
        }
        return office != null ? recipient(office) : "account:" + account.value();
    }

    static String recipient(OfficeId office) {
        return "office:" + office.value();
    }
}
