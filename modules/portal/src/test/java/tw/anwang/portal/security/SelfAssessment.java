package tw.anwang.portal.security;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tw.anwang.documents.NamedRows;
import tw.anwang.documents.Sheet;
import tw.anwang.documents.SheetFile;
import tw.anwang.documents.SheetFormat;
import tw.anwang.documents.SheetReader;

/**
 * A self-assessment in docs/security: a CSV text that a review can read line by line, and the ODS made of it for those
 * who work with a spreadsheet.
 */
enum SelfAssessment {
    PROTECTION_BASELINE("protection-baseline", "資通系統防護基準自評（高）"),
    ASVS("asvs", "OWASP ASVS 5.0.0 第 2 級自評");

    static final Path FOLDER = Path.of("../../docs/security");

    private final String file;
    private final String title;

    SelfAssessment(String file, String title) {
        this.file = file;
        this.title = title;
    }

    Path text() {
        return FOLDER.resolve(file + ".csv");
    }

    Path spreadsheet() {
        return FOLDER.resolve(file + ".ods");
    }

    List<Claim> claims() {
        try (SheetReader reader = SheetFile.at(text()).open()) {
            NamedRows rows = reader.under(
                    Claim.NUMBER,
                    Claim.GROUP,
                    Claim.LEVEL,
                    Claim.ASKED,
                    Claim.ANSWER,
                    Claim.HOW,
                    Claim.MISSING,
                    Claim.FILES,
                    Claim.TESTS,
                    Claim.SETTINGS,
                    Claim.PAGES);
            List<Claim> claims = new ArrayList<>();
            rows.forEachRemaining(row -> claims.add(Claim.of(row)));
            return claims;
        }
    }

    /** Writes the spreadsheet as it should be into that folder. @return the file */
    Path write(Path folder) throws IOException {
        Path made = Files.createDirectories(folder).resolve(file + ".ods");
        Sheet sheet = new Sheet(
                title,
                List.of(
                        new Sheet.Column(Claim.NUMBER, 5),
                        new Sheet.Column(Claim.GROUP, 10),
                        new Sheet.Column(Claim.LEVEL, 3),
                        new Sheet.Column(Claim.ASKED, 15),
                        new Sheet.Column(Claim.ANSWER, 5),
                        new Sheet.Column(Claim.HOW, 26),
                        new Sheet.Column(Claim.MISSING, 20),
                        new Sheet.Column("佐證（檔案、測試、設定、頁面）", 36)),
                claims().stream().map(Claim::cells).toList());
        try (OutputStream out = Files.newOutputStream(made)) {
            SheetFormat.ODS.write(sheet, out);
        }
        return made;
    }
}
