package tw.anwang.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import tw.anwang.directory.OfficeId;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.kernel.RocDate;
import tw.anwang.kernel.UtcInstant;

/**
 * Tells people inside the portal what others did, within the transaction that did it. Shown on home until read, at
 * most 30 days; never to the person who did it. Words that must be answered are a task instead.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Notices {
    /** Between the arguments in their column; a character that no text of ours holds. */
    public static final String SEPARATOR = "\u001F";

    private static final int ARGUMENTS_LENGTH = 1000;

    @PersistenceContext(unitName = "desk")
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /**
     * @param textKey sentence in the messages of the module that is its first word
     * @param page where it can be seen, such as {@code /meetings/answer.xhtml?id=7}
     * @param arguments for {0}, {1} … of the sentence
     */
    public void tell(OfficeId office, String textKey, String page, Object... arguments) {
        write(office.value(), null, textKey, page, arguments);
    }

    /** To one person; otherwise as {@link #tell(OfficeId, String, String, Object...)}. */
    public void tell(AccountId account, String textKey, String page, Object... arguments) {
        write(null, account.value(), textKey, page, arguments);
    }

    /**
     * The record behind a page is called otherwise from now on, in all that the office was told of it: for notices whose one argument is the name of the record.
     */
    public void rename(OfficeId office, String page, String words) {
        em.createNativeQuery("update desk_notice set arguments = ?1 where office_id = ?2 and page = ?3")
                .setParameter(1, joined(new Object[] {words}))
                .setParameter(2, office.value())
                .setParameter(3, page)
                .executeUpdate();
    }

    /** The same in what one person was told. */
    public void rename(AccountId account, String page, String words) {
        em.createNativeQuery("update desk_notice set arguments = ?1 where account_id = ?2 and page = ?3")
                .setParameter(1, joined(new Object[] {words}))
                .setParameter(2, account.value())
                .setParameter(3, page)
                .executeUpdate();
    }

    private void write(Long office, Long account, String textKey, String page, Object... arguments) {
        em.createNativeQuery("""
                insert into desk_notice (office_id, account_id, told_by, text_key, arguments, page, told_at)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7)""")
                .setParameter(1, office)
                .setParameter(2, account)
                .setParameter(3, user.isSignedIn() ? user.getMe().id().value() : null)
                .setParameter(4, textKey)
                .setParameter(5, joined(arguments))
                .setParameter(6, page)
                .setParameter(7, new UtcInstant().convertToDatabaseColumn(clock.instant()))
                .executeUpdate();
    }

    private static String joined(Object[] arguments) {
        StringBuilder line = new StringBuilder();
        for (Object argument : arguments) {
            line.append(line.isEmpty() ? "" : SEPARATOR).append(word(argument).replace(SEPARATOR, ""));
        }
        return line.substring(0, Math.min(ARGUMENTS_LENGTH, line.length()));
    }

    private static String word(Object argument) {
        return argument instanceof LocalDate day ? RocDate.format(day) : String.valueOf(argument);
    }
}
