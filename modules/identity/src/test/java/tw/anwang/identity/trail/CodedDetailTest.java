package tw.anwang.identity.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.anwang.kernel.Sentences;

/** What was noted in code is told in words; a value stands here with its name, which pages give their own words. */
class CodedDetailTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lookUp            | meetings.trackedItem 12-討1              | kind:meetings.trackedItem a:12-討1
            review            | REASONABLE                               | verdict:REASONABLE
            review            | UNREASONABLE 沒有急迫情形                  | verdict:UNREASONABLE：a:沒有急迫情形
            factorFailed      | RECOVERY_CODE                            | factor:RECOVERY_CODE
            factorFailed      | AUTHENTICATOR used                       | factor:AUTHENTICATOR（這組代碼已用過）
            request           | owner 3 to office 4, a.b c.d, 2026-11-26 to 2027-01-31 | office:3 授權 office:4：kinds:a.b c.d，day:2026-11-26 至 day:2027-01-31
            request           | owner 3 to account 7, a.b, 2026-11-26 to 2027-01-31 | office:3 授權 person:7：kinds:a.b，day:2026-11-26 至 day:2027-01-31
            endLeft           | account 7                                | person:7
            refused           | meetings.read /meetings/a.xhtml          | a:/meetings/a.xhtml，須有權限「right:meetings.read」
            addFactor         | AUTHENTICATOR 手機                        | factor:AUTHENTICATOR：a:手機
            useFactor         | SECURITY_KEY 4                           | factor:SECURITY_KEY，編號 a:4
            removeFactor      | AUTHENTICATOR 4                          | factor:AUTHENTICATOR，編號 a:4
            renameFactor      | 4 新手機                                  | 編號 a:4，改為「b:新手機」
            removeFactors     | 2 factors                                | a:2 個第二因素
            newRecoveryCodes  | 10 codes                                 | a:10 個復原碼
            useRecoveryCode   | left 9                                   | 還剩 a:9 個復原碼
            create            | office 101, roles reader                 | 單位 office:101，角色 roles:reader
            change            | office 101, roles caseOfficer reader     | 單位 office:101，角色 roles:caseOfficer reader
            create            | first account, office 1                  | 第一個帳號，單位 office:1
            create            | single sign-on, office 3                 | 由單一登入開立，單位 office:3
            mapRoles          | office 3, roles a, added a, removed      | 單位 office:3，角色 roles:a；增加 roles:a，移除 —
            signIn            | single sign-on                           | 單一登入
            signInFailed      | single sign-on UNKNOWN somebody          | 單一登入：refusal:UNKNOWN a:somebody
            signInFailed      | chen.ming [too many]                     | a:chen.ming（嘗試太多次，須等候）
            signInFailed      | chen.ming [closed]                       | a:chen.ming（帳號不能登入：已停用、到期或鎖定）
            moveAccount       | office 3 to 4                            | 由 office:3 調到 office:4
            bringRoster       | ACCOUNTS 12                              | roster:ACCOUNTS，a:12 列
            export            | OFFICES rows=7                           | roster:OFFICES，a:7 列
            export            | selfAudit 2026-11 rows 3                 | 每月自我稽核表 a:2026-11，b:3 列
            nameDeputy        | person 3, deputy 4                       | person:3 由 person:4 代理
            beginDeputizing   | person 3                                 | person:3
            endSignIn         | PASSWORD 2                               | ending:PASSWORD，a:2 個登入
            apply             | office 3, role reader                    | 單位 office:3，角色 role:reader
            forgetApplication | AT_HEAD                                  | application:AT_HEAD
            approveApplication| account 7                                | person:7
            askMove           | account 7, to office 3                   | person:7 調到 office:3
            handOverWork      | to account 7                             | 移交給 person:7
            reveal            | text HANDLING 聯絡家屬                     | field:text，purpose:HANDLING：a:聯絡家屬
            changeRole        | reader: added [a.b], removed [c.d]       | role:reader：增加 rights:a.b；移除 rights:c.d
            changeRole        | reader: added [], removed [], second factor asked | role:reader：增加 —；移除 —；第二因素asked:asked
            retireRole        | reader                                   | role:reader
            previewRole       | reader in office 3                       | role:reader office:3
            unlinkIssuer      | own                                      | 本人解除
            mapGroup          | staff: role reader office 3              | a:staff：角色 role:reader，單位 office:3
            unmapGroup        | staff: office 3                          | a:staff：角色 —，單位 office:3
            verify            | acts 5, unsealed 1, before 0, faults 0   | 核對 a:5 筆，尚待封印 b:1 筆，建鏈以前 c:0 筆，問題 d:0 處
            checkArchive      | acts 5, faults 0                         | 核對 a:5 筆，問題 b:0 處
            archive           | acts 5, faults 0, bytes 9, unsealed 0, sha256 ab | 封存 a:5 筆，問題 b:0 處，c:9 位元組，未封印 d:0 筆，SHA-256 e:ab
            alarm             | NOT_COPIED 115/1/1                       | alarm:NOT_COPIED a:115/1/1
            renewKeys         | begun                                    | 開始改用新金鑰
            renewKeys         | columns 3, files 4                       | 欄位 a:3 個、附件 b:4 個改用新金鑰
            closeOffice       | 115/12/31 3,4                            | a:115/12/31，業務由 offices:3,4 承接
            centralReply      | EXPLAINED                                | central:EXPLAINED
            grade             | ORDINARY → CONFIDENTIAL 依來文            | grade:ORDINARY → grade:CONFIDENTIAL：a:依來文
            """)
    void a_code_is_told_in_words(String verb, String noted, String told) {
        String detail = "mapRoles".equals(verb) ? noted + " " : noted;
        assertEquals(told, words(verb, detail, Locale.TAIWAN).orElse("no form"));
    }

    @Test
    void words_of_people_stay_as_they_were_written() {
        assertEquals(Optional.empty(), words("breakGlass", "left 9", Locale.TAIWAN));
        assertEquals(Optional.empty(), words("signInFailed", "chen.ming", Locale.TAIWAN));
        assertEquals(
                "factor:AUTHENTICATOR: a:{1} 'x'",
                words("addFactor", "AUTHENTICATOR {1} 'x'", Locale.ENGLISH).orElse(""));
    }

    @Test
    void english_pages_tell_it_in_english() {
        assertEquals(
                "a:9 recovery codes left",
                words("useRecoveryCode", "left 9", Locale.ENGLISH).orElse(""));
    }

    private static Optional<String> words(String verb, String detail, Locale locale) {
        return CodedDetail.inWords(
                verb,
                detail,
                (name, value) -> value.isBlank() ? "—" : name + ":" + value,
                key -> Sentences.of("identity", key, locale));
    }
}
