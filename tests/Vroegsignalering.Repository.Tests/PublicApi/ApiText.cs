using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Vroegsignalering.Repository.Tests.PublicApi;

/// <summary>Writes the public API of an assembly as text that a person can review: a heading per type, a line per member.</summary>
/// <remarks>Parameter names and default values are there, because callers depend on them. What the compiler adds to a record is
/// left out: it follows from the word <c>record</c>. Nullability of references is left out too.</remarks>
internal static class ApiText
{
    private const BindingFlags Declared =
        BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(char)] = "char",
        [typeof(short)] = "short",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(float)] = "float",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
        [typeof(string)] = "string",
        [typeof(object)] = "object",
    };

    public static string Of(Assembly assembly) => string.Join("\n\n", assembly.GetExportedTypes()
        .Where(type => !IsCompilers(type))
        .Select(type => (Name: FullName(type), Text: Of(type)))
        .OrderBy(type => type.Name, StringComparer.Ordinal)
        .Select(type => type.Text)) + "\n";

    public static string Of(Type type)
    {
        IEnumerable<string> members = type.IsEnum ? EnumMembers(type) : type.GetMembers(Declared)
            .Where(member => !IsCompilers(member))
            .Select(Describe).OfType<string>().Order(StringComparer.Ordinal);
        return string.Join('\n', [Heading(type), .. members.Select(member => "  " + member)]);
    }

    private static string Heading(Type type)
    {
        IEnumerable<Type> inherited = type.GetInterfaces().Except(type.BaseType?.GetInterfaces() ?? []);
        List<Type> bases =
        [
            .. type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) && parent != typeof(Enum)
                && parent != typeof(MulticastDelegate) ? [parent] : Array.Empty<Type>(),
            .. type.IsEnum ? [] : inherited.Where(face => !IsRecord(type) || !IsEquatableTo(face, type)),
        ];
        string heading = $"{Kind(type)} {FullName(type)}";
        return bases.Count == 0 ? heading : $"{heading} : {string.Join(", ", bases.Select(Name).Order(StringComparer.Ordinal))}";
    }

    private static string Kind(Type type)
    {
        bool isRecord = IsRecord(type);
        if (type.IsEnum)
        {
            return "enum";
        }

        if (type.IsInterface)
        {
            return "interface";
        }

        if (typeof(Delegate).IsAssignableFrom(type))
        {
            return "delegate";
        }

        if (type.IsValueType)
        {
            return (type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : "") + (isRecord ? "record struct" : "struct");
        }

        string word = isRecord ? "record" : "class";
        return type switch
        {
            { IsAbstract: true, IsSealed: true } => $"static {word}",
            { IsAbstract: true } => $"abstract {word}",
            { IsSealed: true } => $"sealed {word}",
            _ => word,
        };
    }

    private static IEnumerable<string> EnumMembers(Type type) => type.GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (field.Name, Value: Convert.ToInt64(field.GetRawConstantValue(), CultureInfo.InvariantCulture)))
        .OrderBy(member => member.Value).ThenBy(member => member.Name, StringComparer.Ordinal)
        .Select(member => string.Create(CultureInfo.InvariantCulture, $"{member.Name} = {member.Value}"));

    private static string? Describe(MemberInfo member) => member switch
    {
        FieldInfo field when Visible(field.IsPublic, field.IsFamily, field.IsFamilyOrAssembly) => Describe(field),
        PropertyInfo property when property.GetAccessors(nonPublic: true).Any(Visible) => Describe(property),
        EventInfo { AddMethod: { } add } @event when Visible(add) => $"{Modifiers(add)}event {Name(@event.EventHandlerType!)} {@event.Name}",
        ConstructorInfo { IsStatic: false } constructor when Visible(constructor) =>
            $"{Modifiers(constructor)}{Simple(constructor.DeclaringType!)}({Parameters(constructor)})",
        MethodInfo method when Visible(method) && !IsAccessor(method) => Describe(method),
        _ => null,
    };

    private static string Describe(FieldInfo field)
    {
        string access = field.IsPublic ? "" : "protected ";
        string kind = field.IsLiteral ? "const " : (field.IsStatic ? "static " : "") + (field.IsInitOnly ? "readonly " : "");
        string value = field.IsLiteral ? $" = {Literal(field.GetRawConstantValue(), field.FieldType)}" : "";
        return $"{access}{kind}{Name(field.FieldType)} {field.Name}{value}";
    }

    private static string Describe(PropertyInfo property)
    {
        MethodInfo[] visible = [.. property.GetAccessors(nonPublic: true).Where(Visible)];
        string required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        string name = property.GetIndexParameters().Length == 0 ? property.Name : $"this[{Parameters(property.GetIndexParameters())}]";
        IEnumerable<string> accessors = visible.Select(accessor => accessor == property.GetMethod ? "get;" : IsInit(accessor) ? "init;" : "set;");
        return $"{Modifiers(visible[0])}{required}{Name(property.PropertyType)} {name} {{ {string.Join(' ', accessors)} }}";
    }

    private static string Describe(MethodInfo method)
    {
        string name = method.Name.StartsWith("op_", StringComparison.Ordinal) ? $"operator {method.Name[3..]}" : method.Name;
        string arguments = method.IsGenericMethodDefinition ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : "";
        string extension = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "";
        return $"{Modifiers(method)}{Name(method.ReturnType)} {name}{arguments}({extension}{Parameters(method)})";
    }

    private static string Modifiers(MethodBase method)
    {
        string access = method.IsPublic ? "" : "protected ";
        bool inInterface = method.DeclaringType!.IsInterface;
        string kind = method switch
        {
            { IsStatic: true } => inInterface && method.IsAbstract ? "static abstract " : "static ",
            { IsAbstract: true } when !inInterface => "abstract ",
            MethodInfo { IsVirtual: true } m when m.GetBaseDefinition().DeclaringType != m.DeclaringType => "override ",
            { IsVirtual: true, IsFinal: false } when !inInterface && !method.DeclaringType.IsSealed => "virtual ",
            _ => "",
        };
        return access + kind;
    }

    private static string Parameters(MethodBase method) => Parameters(method.GetParameters());

    private static string Parameters(IEnumerable<ParameterInfo> parameters) => string.Join(", ", parameters.Select(parameter =>
    {
        Type type = parameter.ParameterType.IsByRef ? parameter.ParameterType.GetElementType()! : parameter.ParameterType;
        string way = !parameter.ParameterType.IsByRef ? "" : parameter.IsOut ? "out " : parameter.IsIn ? "in " : "ref ";
        string many = parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)) ? "params " : "";
        string value = parameter.HasDefaultValue ? $" = {Literal(parameter.RawDefaultValue, type)}" : "";
        return $"{many}{way}{Name(type)} {parameter.Name}{value}";
    }));

    private static string Literal(object? value, Type type) => value switch
    {
        null => type.IsValueType && Nullable.GetUnderlyingType(type) is null ? "default" : "null",
        bool answer => answer ? "true" : "false",
        string text => $"\"{text}\"",
        _ when type.IsEnum => $"{type.Name}.{Enum.ToObject(type, value)}",
        IFormattable number => number.ToString(format: null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static string FullName(Type type) =>
        string.IsNullOrEmpty(type.Namespace) ? Simple(type) : $"{type.Namespace}.{NestedName(type)}";

    private static string NestedName(Type type) =>
        type.DeclaringType is { } holder ? $"{NestedName(holder)}.{Simple(type)}" : WithArguments(type);

    // The bare name, for constructors and headings.
    private static string Simple(Type type) => type.Name.Split('`')[0];

    private static string WithArguments(Type type) => !type.IsGenericType
        ? Simple(type)
        : $"{Simple(type)}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>";

    private static string Name(Type type)
    {
        if (Keywords.TryGetValue(type, out string? keyword))
        {
            return keyword;
        }

        if (type.IsByRef)
        {
            return $"ref {Name(type.GetElementType()!)}";
        }

        if (type.IsArray)
        {
            return $"{Name(type.GetElementType()!)}[]";
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return $"{Name(underlying)}?";
        }

        return type.IsGenericParameter ? type.Name : WithArguments(type);
    }

    private static bool IsRecord(Type type) =>
        type.GetMethod("<Clone>$", Declared) is not null
        || (type.IsValueType && type.GetMethod("PrintMembers", Declared)?.IsDefined(typeof(CompilerGeneratedAttribute)) == true);

    private static bool IsEquatableTo(Type face, Type type) =>
        face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IEquatable<>) && face.GetGenericArguments()[0] == type;

    private static bool IsCompilers(MemberInfo member) => member.Name.Contains('<', StringComparison.Ordinal)
        || (member is not PropertyInfo && member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false))
        || (member is PropertyInfo { Name: "EqualityContract" });

    private static bool IsAccessor(MethodInfo method) => method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool Visible(MethodBase method) => Visible(method.IsPublic, method.IsFamily, method.IsFamilyOrAssembly);

    private static bool Visible(bool isPublic, bool isFamily, bool isFamilyOrAssembly) => isPublic || isFamily || isFamilyOrAssembly;
}
