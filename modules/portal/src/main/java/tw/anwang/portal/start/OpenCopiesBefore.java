package tw.anwang.portal.start;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.anwang.kernel.OpenCopy;

/** What lay open on the disk when the process before was killed. Not among the classes beside the WAR: {@link Settings}. */
final class OpenCopiesBefore {
    private static final Logger LOG = Logger.getLogger(OpenCopiesBefore.class.getName());

    private OpenCopiesBefore() {}

    /** Deletes it; what cannot be deleted is told and stops nothing. */
    static void forget(Settings settings) {
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
}
