package tw.anwang.portal.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.anwang.kernel.OpenCopy;

/** The folders a node writes in: made at its first start, so that an administrator only names them. */
final class Folders {
    private static final Logger LOG = Logger.getLogger(Folders.class.getName());

    private Folders() {}

    /** Makes what is missing. @return a sentence for each folder that nobody can write in */
    static List<String> problems(Settings settings) {
        return List.of(Setting.APP_DATA_DIR, Setting.APP_FILES_DIR, Setting.APP_TRAIL_ARCHIVES).stream()
                .flatMap(setting -> problem(setting, settings.get(setting)).stream())
                .toList();
    }

    /** Deletes what lay open when the process before was killed. */
    static void forgetOpenCopies(Settings settings) {
        try {
            int left = OpenCopy.forgetAll(settings.get(Setting.APP_DATA_DIR));
            if (left > 0) {
                LOG.warning("上次未正常結束，已刪除留下的暫存檔 " + left + " 個 (open copies left by a killed process were deleted)");
            }
        } catch (IOException failed) {
            LOG.log(
                    Level.SEVERE,
                    "暫存檔刪不掉，請到資料目錄的 open 下自行刪除 (open copies that cannot be deleted: see the folder)",
                    failed);
        }
    }

    static Optional<String> problem(Setting setting, String folder) {
        try {
            if (folder.isEmpty() || Files.isWritable(Files.createDirectories(Path.of(folder)))) {
                return Optional.empty();
            }
        } catch (IOException refused) {
            // said below: the name of the folder is all an administrator needs
        }
        return Optional.of(setting + " 的資料夾「" + folder + "」無法建立或寫入 (cannot be made or written)");
    }
}
