package org.evenhand.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.evenhand.characteristic.Answer;
import org.evenhand.characteristic.Characteristic;
import org.evenhand.characteristic.EthnicGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeListTest {

    private static final CodeList ETHNICITY = CodeList.of(Characteristic.ETHNICITY);
    private static final Path NHS = Path.of("src", "test", "resources", "vectors", "nhs-ethnic-codes.csv");

    private static String group(String word) {
        return ETHNICITY.canonical(word).orElse("unknown code");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Z",
                "PNTS",
                "Prefer not to say",
                "I do not wish to answer",
                "Declined",
                "Not Disclosed",
                "Undisclosed",
                "I do not wish to disclose",
                "Prefer Not To Answer",
                "Z Not Stated",
                "Not stated (person asked but declined to provide a response)"
            })
    void readsThatSomebodyWasAskedAndDeclined(String word) {
        assertThat(group(word)).isEqualTo(Answer.PREFER_NOT_TO_SAY.code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Not stated", "Not answered", "No response", "Not declared"})
    void readsThatSomebodyWasAskedAndGaveNoAnswer(String word) {
        assertThat(group(word)).isEqualTo(Answer.NOT_STATED.code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"99", "NULL", "Not Known", "Unspecified", "Unknown", "N/A", "-", ".", "X", "#N/A"})
    void readsThatNothingIsHeld(String word) {
        assertThat(group(word)).isEqualTo(Answer.NOT_HELD.code());
    }

    @Test
    void keepsTheStatesOfNotTellingUsApart() {
        assertThat(List.of("Prefer not to say", "Not stated", "Unknown").stream()
                        .map(CodeListTest::group)
                        .distinct())
                .containsExactly("prefer_not_to_say", "not_stated", "not_held");
        assertThat(CodeList.of(Characteristic.SEX).canonical("X")).contains("other_sex");
        assertThat(CodeList.of(Characteristic.DISABILITY).canonical("N")).contains("not_disabled");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A White - British|white_british",
                "White: English/Welsh/Scottish/NI/British|white_british",
                "WBRI|white_british",
                "C White - Any other White background|white_other",
                "D Mixed - White & Black Caribbean|mixed_white_and_black_caribbean",
                "R Chinese|asian_chinese",
                "CP White Polish|white_other",
                "LE Asian Sri Lankan|asian_other",
                "Chinese or other ethnic group: Chinese|asian_chinese",
                "Mixed/multiple ethnic group: White and Asian|mixed_white_and_asian",
                "Scottish|white_british",
                "Gypsy/Traveller|white_gypsy_or_irish_traveller",
                "Caribbean or Black|black_unspecified",
                "Filipino|asian_other",
                "A person of colour|unknown code",
                "A Indian|unknown code"
            })
    void readsCodesAndWordsOfManySets(String word, String expected) {
        assertThat(group(word)).isEqualTo(expected);
    }

    @Test
    void readsEveryNhsCodeIntoItsBroadGroup() throws IOException {
        try (var reader = Files.newBufferedReader(NHS, StandardCharsets.UTF_8)) {
            for (CSVRecord row : CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)) {
                String code = row.get("code");
                String broad = row.get("census2021_high_level");
                assertThat(broad(group(code))).as("NHS code %s", code).isEqualToIgnoringCase(broad);
                if (row.get("parent_16plus1").length() == 1 && !NAMED_OTHERWISE.contains(code)) {
                    assertThat(group(code)).as("NHS code %s", code).isEqualTo(group(row.get("parent_16plus1")));
                }
            }
        }
    }

    /** White British and travellers by the words of 2021, where NHS letters roll them up to "any other White". */
    private static final List<String> NAMED_OTHERWISE = List.of("C2", "CA", "CB", "CC", "CD", "CL", "CM", "CN");

    private static String broad(String code) {
        return Arrays.stream(EthnicGroup.values())
                .filter(group -> group.code().equals(code))
                .map(group -> group.broad().code())
                .findFirst()
                .orElse("not known");
    }

    @Test
    void givesNoWordTwoMeanings() {
        Map<String, String> meanings = new HashMap<>();
        for (String set : EthnicCodes.names()) {
            EthnicCodes.wordsOf(set).forEach((word, group) -> {
                String before = meanings.putIfAbsent(word, group);
                assertThat(Optional.ofNullable(before).orElse(group))
                        .as("'%s' in %s", word, set)
                        .isEqualTo(group);
            });
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "census 2021, England and Wales|19",
                "census 2011, England and Wales|18",
                "census 2001, England and Wales|16",
                "NHS 2001|16"
            })
    void holdsAsManyGroupsAsEachSetHas(String set, int groups) {
        assertThat(new TreeSet<>(EthnicCodes.wordsOf(set).values())).hasSize(groups);
    }

    @Test
    void knowsWhatAnOldSetNeverAsked() {
        assertThat(EthnicCodes.setOf(List.of("A", "M", "R Chinese"))).contains("NHS 2001");
        assertThat(EthnicCodes.setOf(List.of("A", "CP"))).contains("NHS 2001, two characters");
        assertThat(EthnicCodes.setOf(List.of("A", "Roma"))).isEmpty();
        assertThat(EthnicCodes.notCollected("NHS 2001"))
                .containsExactly(
                        EthnicGroup.WHITE_GYPSY_OR_IRISH_TRAVELLER, EthnicGroup.OTHER_ARAB, EthnicGroup.WHITE_ROMA);
        assertThat(EthnicCodes.notCollected("NHS 2001, two characters"))
                .containsExactly(EthnicGroup.OTHER_ARAB, EthnicGroup.WHITE_ROMA);
        assertThat(EthnicCodes.notCollected("census 2011, England and Wales")).containsExactly(EthnicGroup.WHITE_ROMA);
        assertThat(EthnicCodes.notCollected("census 2021, England and Wales")).isEmpty();
        assertThat(EthnicCodes.notCollected("census 2022, Scotland")).isEmpty();
    }
}
