package tw.anwang.intake.feederror;

import tw.anwang.intake.platform.FeedField;
import tw.anwang.intake.platform.Platform;

/**
 * What somebody says is wrong in the data of a platform.
 *
 * @param number 案號 at the platform
 * @param report the report here, or null where the row never became one
 * @param field null where it is no single one
 * @param addressee who is told, such as 保護服務司系統窗口
 */
public record ToldError(
        Platform platform, String number, Long report, FeedField field, String wrong, String right, String addressee) {}
