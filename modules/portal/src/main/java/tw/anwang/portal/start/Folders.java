package tw.anwang.portal.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The folders a node writes in: made at its first start, so that an administrator only names them. */
final class Folders {
    private Folders() {}

    /** Makes what is missing. @return a sentence for each folder that nobody can write in */
    static List<String> problems(Settings settings) {
        return List.of(Setting.APP_DATA_DIR, Setting.APP_FILES_DIR, Setting.APP_TRAIL_ARCHIVES).stream()
                .flatMap(setting -> problem(setting, settings.get(setting)).stream())
                .toList();
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
