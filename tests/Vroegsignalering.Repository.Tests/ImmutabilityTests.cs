using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Vroegsignalering.Repository.Tests;

/// <summary>What exists is valid and stays so: nothing public can be changed after it was made. Only options are set, before use.</summary>
public sealed class ImmutabilityTests
{
    private const BindingFlags Public = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static TheoryData<string> Libraries => [.. RepositoryFiles.Libraries];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Public_state_does_not_change(string library) =>
        Findings.AreNone(
        Assembly.Load(library).GetExportedTypes().SelectMany(Changeable), "Make it init-only, or show a read-only interface; only a type named ...Options is set:");

    [Fact]
    public void The_guard_sees_a_setter_a_field_and_an_open_list_and_lets_init_and_options_be()
    {
        string[] faults = ["Open.Elements is a List`1", "Open.Field can be set", "Open.Numbers is a Int32[]", "Open.Settable can be set"];
        Assert.Equal(faults, Changeable(typeof(Open)).Order(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.Empty(Changeable(typeof(Closed)));
        Assert.Empty(Changeable(typeof(SomeOptions)));
    }

    private static IEnumerable<string> Changeable(Type type)
    {
        if (type.Name.EndsWith("Options", StringComparison.Ordinal))
        {
            return [];
        }

        IEnumerable<string> fields = type.GetFields(Public)
            .Where(field => !field.IsInitOnly && !field.IsLiteral && field.Name != "value__")
            .Select(field => $"{type.Name}.{field.Name} can be set");
        IEnumerable<string> setters = type.GetProperties(Public)
            .Where(property => property.SetMethod is { IsPublic: true } set && !IsInit(set))
            .Select(property => $"{type.Name}.{property.Name} can be set");
        IEnumerable<string> collections = type.GetProperties(Public)
            .Where(property => property.GetMethod is { IsPublic: true } && IsOpen(property.PropertyType))
            .Select(property => $"{type.Name}.{property.Name} is a {property.PropertyType.Name}");
        return [.. fields, .. setters, .. collections];
    }

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    // The classes of .NET that anyone who holds them can change; a read-only interface over one is how the product shows a group.
    private static bool IsOpen(Type type) => type.IsArray
        || (type.Namespace == "System.Collections.Generic" && type.IsClass && typeof(ICollection).IsAssignableFrom(type))
        || (type.IsGenericType && type.GetGenericTypeDefinition() is Type definition
            && (definition == typeof(IList<>) || definition == typeof(IDictionary<,>) || definition == typeof(HashSet<>)));

#pragma warning disable CA1051, MA0016, MA0069, S1104, CA1819, CA1002, CA2211, RCS1169, CS0649 // the faults are the point
    private sealed class Open
    {
        public int Field = 1;

        public int Settable { get; set; }

        public List<int> Elements { get; } = [];

        public int[] Numbers { get; } = [];
    }
#pragma warning restore

    private sealed record Closed(int Positional)
    {
        public const int Constant = 1;

        public static readonly int Fixed = 2;

        public int Init { get; init; }

        public IReadOnlyList<int> Elements { get; init; } = [];
    }

    private sealed class SomeOptions
    {
        public int Settable { get; set; }
    }
}
