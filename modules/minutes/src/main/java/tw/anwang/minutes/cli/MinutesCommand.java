package tw.anwang.minutes.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tw.anwang.minutes.Minutes;
import tw.anwang.minutes.MinutesParser;
import tw.anwang.minutes.MinutesReader;
import tw.anwang.minutes.MinutesText;
import tw.anwang.minutes.UnreadableMinutes;
import tw.anwang.minutes.Warning;

/** The command: {@code [--pretty] FILE}; JSON on standard output and exit 0, or one line on standard error and exit 2. */
public final class MinutesCommand {
    private static final int FAILED = 2;
    private static final String USAGE = "用法：java -jar minutes-cli.jar [--pretty] 檔案（TXT、DOCX、ODT 或 PDF）";

    private MinutesCommand() {}

    public static void main(String[] args) {
        System.exit(run(args, System.out, System.err));
    }

    /** Runs the command and answers with its exit code. */
    static int run(String[] args, OutputStream out, OutputStream error) {
        List<String> files = new ArrayList<>(List.of(args));
        boolean pretty = files.remove("--pretty");
        if (files.size() != 1 || files.get(0).startsWith("--")) {
            return fail(error, USAGE);
        }
        try {
            MinutesText text = MinutesReader.read(FileArgument.of(files.get(0)));
            Minutes minutes = MinutesParser.parse(text.text());
            List<Warning> warnings = new ArrayList<>(text.warnings());
            warnings.addAll(minutes.warnings());
            MinutesJson.write(new Minutes(minutes.header(), minutes.items(), warnings), out, pretty);
            return 0;
        } catch (UnreadableMinutes unreadable) {
            return fail(error, unreadable.getMessage());
        } catch (IOException | java.nio.file.InvalidPathException failed) {
            return fail(error, "無法讀取檔案或寫出結果，請確認檔案存在、可以開啟，且磁碟尚有空間。");
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError broken) {
            return fail(error, "這個檔案無法判讀，請另存為 DOCX、ODT 或純文字檔後再試。");
        }
    }

    private static int fail(OutputStream error, String sentence) {
        PrintStream lines = new PrintStream(error, true, StandardCharsets.UTF_8);
        lines.println(sentence.replaceAll("\\s*\\R\\s*", " "));
        return FAILED;
    }
}
