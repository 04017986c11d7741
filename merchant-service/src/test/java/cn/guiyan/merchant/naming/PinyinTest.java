package cn.guiyan.merchant.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("M01")
class PinyinTest {
    @ParameterizedTest
    @CsvSource({
        "正泰, zhengtai, zt",
        "重庆, chongqing, cq",
        "重庆银行, chongqingyinhang, cqyh",
        "乐清, yueqing, yq",
        "厦门, xiamen, xm",
        "绿城, lvcheng, lc",
        "abc鞋业2, abcxieye2, abcxy2",
        "𠮷野, 𠮷ye, 𠮷y"
    })
    void readingsFollowTheWord(String text, String full, String initials) {
        assertThat(Pinyin.full(text)).isEqualTo(full);
        assertThat(Pinyin.initials(text)).isEqualTo(initials);
    }

    @ParameterizedTest
    @CsvSource({
        "单示例, shan", "曾示例, zeng", "仇示例, qiu", "解示例, xie", "朴示例, piao", "查示例, zha", "区示例, ou", "盖示例, ge",
        "华示例, hua", "任示例, ren", "缪示例, miao", "尉迟示例, yuchi", "万俟示例, moqi", "翟示例, zhai", "覃示例, qin", "乐示例, yue",
        "长孙示例, zhangsun", "单于示例, chanyu", "万示例, wan", "尉示例, wei", "陈示例, chen", "朱示例, zhu"
    })
    void aSurnameHasAReadingOfItsOwn(String name, String surname) {
        assertThat(String.join("", Pinyin.ofPerson(name))).isEqualTo(surname + "shili");
    }

    @Test
    void aCompanyIsNotReadLikeAPerson() {
        assertThat(Pinyin.full("单位")).isEqualTo("danwei");
        assertThat(Pinyin.full("")).isEmpty();
        assertThat(Pinyin.ofPerson("")).isEmpty();
    }
}
