package tw.anwang.portal.check;

import tw.anwang.desk.MailServerAnswer;
import tw.anwang.identity.Finding;
import tw.anwang.identity.NodeCheck;
import tw.anwang.portal.start.Setting;
import tw.anwang.portal.start.Settings;

/** Whether the mail server of the settings answers; no mail is sent. */
record MailToBe(Settings settings) implements NodeCheck {
    @Override
    public String key() {
        return "mail";
    }

    @Override
    public String module() {
        return "desk";
    }

    @Override
    public Finding look() {
        String host = settings.get(Setting.APP_MAIL_HOST);
        if (host.isEmpty()) {
            return good("off");
        }
        String security = settings.get(Setting.APP_MAIL_SECURITY);
        String port = settings.get(Setting.APP_MAIL_PORT);
        int number = port.isEmpty() ? standard(security) : Integer.parseInt(port);
        String server = host + ":" + number;
        return switch (MailServerAnswer.of(host, number, security)) {
            case GOOD -> good("fine", server);
            case SILENT -> bad("silent", server, 0);
            case NO_STARTTLS -> bad("noStarttls", server, 0);
        };
    }

    /** As desk has it, and docs/settings.md. */
    private static int standard(String security) {
        return switch (security) {
            case "none" -> 25;
            case "tls" -> 465;
            default -> 587;
        };
    }
}
