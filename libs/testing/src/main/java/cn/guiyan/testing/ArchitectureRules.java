package cn.guiyan.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;

/** The rules of the house that a machine can check. Every module runs them over its own packages. */
public final class ArchitectureRules {
    private static final List<ArchRule> RULES = List.of(
            GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.allowEmptyShould(true),
            GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.allowEmptyShould(true),
            noClasses()
                    .should()
                    .resideInAnyPackage("..common..", "..util..", "..utils..", "..shared..", "..helper..", "..core..")
                    .because("such a name says nothing of what is inside")
                    .allowEmptyShould(true),
            noClasses()
                    .should()
                    .callMethod(Thread.class, "sleep", long.class)
                    .because("code waits for a condition, not for a time")
                    .allowEmptyShould(true),
            noClasses()
                    .that()
                    .haveSimpleNameEndingWith("Resource")
                    .should()
                    .dependOnClassesThat()
                    .haveSimpleNameEndingWith("Repository")
                    .because("a resource speaks to its service")
                    .allowEmptyShould(true),
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.util.Date")
                    .because("time is java.time")
                    .allowEmptyShould(true),
            classes()
                    .that()
                    .areAnnotatedWith("jakarta.ws.rs.Path")
                    .should()
                    .beAnnotatedWith("jakarta.ws.rs.Produces")
                    .because("else who accepts text is sent what toString says, unmasked")
                    .allowEmptyShould(true),
            classes()
                    .that()
                    .haveSimpleNameEndingWith("View")
                    .or()
                    .haveSimpleNameEndingWith("Request")
                    .and()
                    .areTopLevelClasses()
                    .should()
                    .beRecords()
                    .allowEmptyShould(true));

    private ArchitectureRules() {}

    /**
     * Checks the production classes of a module.
     *
     * @param rootPackage such as {@code cn.guiyan.merchant}
     */
    public static void check(String rootPackage) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
                .importPackages(rootPackage);
        if (classes.isEmpty()) {
            throw new IllegalArgumentException("no classes in " + rootPackage);
        }
        RULES.forEach(rule -> rule.check(classes));
        SlicesRuleDefinition.slices()
                .matching(rootPackage + ".(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(classes);
    }
}
