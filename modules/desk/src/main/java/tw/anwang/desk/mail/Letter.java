package tw.anwang.desk.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import tw.anwang.desk.CalendarEntry;
import tw.anwang.kernel.MailAddress;
import tw.anwang.kernel.Sentences;

/**
 * A mail as it leaves: the numbers in the subject, the link in the text, and nothing else of the record. It bears the
 * same Message-ID each time, so that a mail sent twice by a crash is one mail to a good mail program.
 */
final class Letter extends MimeMessage {
    private final String id;

    private Letter(Session session, String id) {
        super(session);
        this.id = id;
    }

    /** @throws NotSent where an address is none: what stands in the table may be older than its check */
    static Letter of(Mail mail, MailSettings settings, Session session, java.time.Instant now) throws NotSent {
        if (!MailAddress.isSound(mail.address()) || !MailAddress.isSound(settings.from())) {
            throw new NotSent(MailProblem.NO_ADDRESS, new IllegalArgumentException(mail.address()));
        }
        String from = settings.from();
        Letter letter = new Letter(session, "<anwang." + mail.id() + "@" + from.substring(from.indexOf('@') + 1) + ">");
        try {
            letter.write(mail, settings, now);
        } catch (MessagingException impossible) {
            throw new NotSent(MailProblem.NO_ADDRESS, impossible);
        }
        return letter;
    }

    private void write(Mail mail, MailSettings settings, java.time.Instant now) throws MessagingException {
        String utf8 = StandardCharsets.UTF_8.name();
        setFrom(new InternetAddress(settings.from(), true));
        setRecipient(RecipientType.TO, new InternetAddress(mail.address(), true));
        Optional<CalendarEntry> calendar = mail.calendar();
        String kind = calendar.map(entry -> ".calendar." + entry.method()).orElse("");
        setSubject(words("mail.subject" + kind, mail.numbers(), "").strip(), utf8);
        String text = words(
                mail.numbers().isEmpty() ? "mail.text.plain" : "mail.text" + kind,
                mail.numbers(),
                settings.portal() + mail.page());
        if (calendar.isPresent()) {
            setContent(withEntry(text, calendar.get()));
        } else {
            setText(text, utf8);
        }
        // no answer of an absent person, and no loop (RFC 3834)
        setHeader("Auto-Submitted", "auto-generated");
        setSentDate(Date.from(now));
        saveChanges();
    }

    /** The same twice, for people and for their calendars, of which a mail program shows what it can (RFC 6047). */
    private static MimeMultipart withEntry(String text, CalendarEntry entry) throws MessagingException {
        MimeBodyPart words = new MimeBodyPart();
        words.setText(text, StandardCharsets.UTF_8.name());
        MimeBodyPart calendar = new MimeBodyPart();
        String type = "text/calendar; charset=UTF-8; method=" + entry.method();
        calendar.setDataHandler(
                new DataHandler(new ByteArrayDataSource(entry.text().getBytes(StandardCharsets.UTF_8), type)));
        return new MimeMultipart("alternative", words, calendar);
    }

    private static String words(String key, String numbers, String link) {
        return MessageFormat.format(Sentences.of("desk", key, Locale.TAIWAN), numbers, link);
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }
}
