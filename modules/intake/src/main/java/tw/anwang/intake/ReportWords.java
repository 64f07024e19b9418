package tw.anwang.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import tw.anwang.identity.CurrentUser;
import tw.anwang.intake.code.CodeList;
import tw.anwang.intake.code.Codes;
import tw.anwang.kernel.Taipei;

/** What the codes of reports are called, for case modules that count by them. */
@RequestScoped
public class ReportWords {
    @Inject
    Codes codes;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /** 脆弱面向. */
    public String risk(String code, Locale locale) {
        return words(CodeList.RISK, code, locale);
    }

    /** 通報來源. */
    public String source(String code, Locale locale) {
        return words(CodeList.SOURCE, code, locale);
    }

    /** The code itself for who may not read reports. */
    private String words(CodeList list, String code, Locale locale) {
        return user.may(IntakePermissions.READ) ? codes.words(list, code, Taipei.today(clock), locale) : code;
    }
}
