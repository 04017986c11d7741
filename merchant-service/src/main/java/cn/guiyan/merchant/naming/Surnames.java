package cn.guiyan.merchant.naming;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Surnames that are read otherwise than the same characters elsewhere, after the surname entries (姓) of 现代汉语词典. Two characters go
 * before one.
 */
final class Surnames {
    private static final Map<String, List<String>> READINGS = Arrays.stream("""
            单 shan, 曾 zeng, 仇 qiu, 解 xie, 朴 piao, 查 zha, 区 ou, 盖 ge, 华 hua, 任 ren, 缪 miao, 翟 zhai, 乐 yue, 宁 ning, 覃 qin,
            冼 xian, 员 yun, 折 she, 秘 bi, 召 shao, 繁 po, 燕 yan, 种 chong, 黑 he, 哈 ha, 纪 ji, 葛 ge, 隗 wei, 祭 zhai, 幺 yao, 臧 zang,
            石 shi, 柏 bai, 叶 ye, 贾 jia, 牟 mu, 谌 chen, 撒 sa, 尉 wei, 那 na, 强 qiang, 过 guo, 车 che, 卜 bu, 应 ying, 佘 she, 能 nai,
            曲 qu, 费 fei, 沈 shen, 俞 yu, 洗 xian, 相 xiang, 阚 kan, 郗 xi, 尹 yin, 令 ling, 晁 chao, 瞿 qu, 逄 pang, 郇 xun, 荀 xun,
            俱 ju, 可 ke, 占 zhan, 要 yao, 行 xing, 降 jiang, 万 wan, 都 du, 会 gui, 干 gan, 冯 feng, 卫 wei, 盛 sheng, 长 chang,
            重 chong, 处 chu, 适 kuo, 难 nan, 服 fu, 厦 xia, 不 fou, 褚 chu, 句 gou, 藏 zang, 校 jiao,
            尉迟 yu chi, 万俟 mo qi, 令狐 ling hu, 澹台 tan tai, 长孙 zhang sun, 单于 chan yu, 鲜于 xian yu, 呼延 hu yan, 皇甫 huang fu,
            夏侯 xia hou, 欧阳 ou yang, 上官 shang guan, 司马 si ma, 诸葛 zhu ge, 宇文 yu wen, 慕容 mu rong, 独孤 du gu, 尔朱 er zhu
            """.split(",\\s*"))
            .map(entry -> entry.strip().split(" ", 2))
            .collect(Collectors.toUnmodifiableMap(entry -> entry[0], entry -> List.of(entry[1].split(" "))));

    private Surnames() {}

    /** The syllables of the surname that a name begins with, one a character; none when nothing is special about it. */
    static List<String> read(String name) {
        for (int length = Math.min(2, name.length()); length > 0; length--) {
            List<String> reading = READINGS.get(name.substring(0, length));
            if (reading != null) {
                return reading;
            }
        }
        return List.of();
    }
}
