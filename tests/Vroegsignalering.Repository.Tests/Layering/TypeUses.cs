using System.Collections.Immutable;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Vroegsignalering.Repository.Tests.Layering;

/// <summary>Reads from a compiled assembly which of its types use which others: in base types, members, attributes and bodies.</summary>
/// <remarks>Constants leave no trace: the compiler writes their value. All else that the source names is in the assembly.</remarks>
internal sealed class TypeUses
{
    private static readonly Dictionary<int, OperandType> Operands = typeof(OpCodes).GetFields()
        .Select(field => field.GetValue(null)).OfType<OpCode>()
        .ToDictionary(code => code.Value & 0xFFFF, code => code.OperandType);

    private readonly PEReader _file;
    private readonly MetadataReader _reader;
    private readonly Collector _collector = new();

    private TypeUses(PEReader file, MetadataReader reader) => (_file, _reader) = (file, reader);

    public static IReadOnlyList<TypeUse> In(string assemblyPath) =>
        Metadata.Read(assemblyPath, (file, reader) => new TypeUses(file, reader).All());

    private List<TypeUse> All()
    {
        HashSet<TypeUse> uses = [];
        foreach (TypeDefinitionHandle type in _reader.TypeDefinitions)
        {
            TypeName from = NameOf(type);
            _collector.Found.Clear();
            Collect(_reader.GetTypeDefinition(type));
            uses.UnionWith(_collector.Found.Select(NameOf).Where(to => to != from).Select(to => new TypeUse(from, to)));
        }

        return [.. uses.OrderBy(use => use.ToString(), StringComparer.Ordinal)];
    }

    private TypeName NameOf(TypeDefinitionHandle handle)
    {
        TypeDefinition type = _reader.GetTypeDefinition(handle);
        while (!type.GetDeclaringType().IsNil)
        {
            type = _reader.GetTypeDefinition(type.GetDeclaringType());
        }

        return new TypeName(_reader.GetString(type.Namespace), _reader.GetString(type.Name));
    }

    private void Collect(TypeDefinition type)
    {
        Collect(type.BaseType);
        Collect(type.GetCustomAttributes());
        Collect(type.GetGenericParameters());
        foreach (InterfaceImplementationHandle handle in type.GetInterfaceImplementations())
        {
            Collect(_reader.GetInterfaceImplementation(handle).Interface);
        }

        foreach (FieldDefinition field in type.GetFields().Select(_reader.GetFieldDefinition))
        {
            field.DecodeSignature(_collector, genericContext: null);
            Collect(field.GetCustomAttributes());
        }

        foreach (PropertyDefinition property in type.GetProperties().Select(_reader.GetPropertyDefinition))
        {
            property.DecodeSignature(_collector, genericContext: null);
            Collect(property.GetCustomAttributes());
        }

        foreach (EventDefinition @event in type.GetEvents().Select(_reader.GetEventDefinition))
        {
            Collect(@event.Type);
            Collect(@event.GetCustomAttributes());
        }

        foreach (MethodDefinition method in type.GetMethods().Select(_reader.GetMethodDefinition))
        {
            Collect(method);
        }
    }

    private void Collect(MethodDefinition method)
    {
        method.DecodeSignature(_collector, genericContext: null);
        Collect(method.GetCustomAttributes());
        Collect(method.GetGenericParameters());
        foreach (ParameterHandle parameter in method.GetParameters())
        {
            Collect(_reader.GetParameter(parameter).GetCustomAttributes());
        }

        if (method.RelativeVirtualAddress == 0)
        {
            return;
        }

        MethodBodyBlock body = _file.GetMethodBody(method.RelativeVirtualAddress);
        Collect(body.LocalSignature);
        foreach (ExceptionRegion region in body.ExceptionRegions)
        {
            Collect(region.CatchType);
        }

        foreach (EntityHandle token in Tokens(body.GetILReader()))
        {
            Collect(token);
        }
    }

    private void Collect(CustomAttributeHandleCollection attributes)
    {
        foreach (CustomAttributeHandle attribute in attributes)
        {
            Collect(_reader.GetCustomAttribute(attribute).Constructor);
        }
    }

    private void Collect(GenericParameterHandleCollection parameters)
    {
        foreach (GenericParameterConstraintHandle constraint in parameters.SelectMany(p => _reader.GetGenericParameter(p).GetConstraints()))
        {
            Collect(_reader.GetGenericParameterConstraint(constraint).Type);
        }
    }

    private void Collect(EntityHandle handle)
    {
        if (handle.IsNil)
        {
            return;
        }

        switch (handle.Kind)
        {
            case HandleKind.TypeDefinition:
                _collector.Found.Add((TypeDefinitionHandle)handle);
                break;
            case HandleKind.TypeSpecification:
                _reader.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(_collector, genericContext: null);
                break;
            case HandleKind.FieldDefinition:
                Collect(_reader.GetFieldDefinition((FieldDefinitionHandle)handle).GetDeclaringType());
                break;
            case HandleKind.MethodDefinition:
                Collect(_reader.GetMethodDefinition((MethodDefinitionHandle)handle).GetDeclaringType());
                break;
            case HandleKind.MemberReference:
                Collect(_reader.GetMemberReference((MemberReferenceHandle)handle));
                break;
            case HandleKind.MethodSpecification:
                MethodSpecification generic = _reader.GetMethodSpecification((MethodSpecificationHandle)handle);
                Collect(generic.Method);
                generic.DecodeSignature(_collector, genericContext: null);
                break;
            case HandleKind.StandaloneSignature:
                Collect(_reader.GetStandaloneSignature((StandaloneSignatureHandle)handle));
                break;
        }
    }

    private void Collect(MemberReference member)
    {
        Collect(member.Parent);
        if (member.GetKind() == MemberReferenceKind.Field)
        {
            member.DecodeFieldSignature(_collector, genericContext: null);
        }
        else
        {
            member.DecodeMethodSignature(_collector, genericContext: null);
        }
    }

    private void Collect(StandaloneSignature signature)
    {
        if (signature.GetKind() == StandaloneSignatureKind.LocalVariables)
        {
            signature.DecodeLocalSignature(_collector, genericContext: null);
        }
        else
        {
            signature.DecodeMethodSignature(_collector, genericContext: null);
        }
    }

    // Walks over the instructions; only those whose operand is a token say which type, field or method is meant.
    private static List<EntityHandle> Tokens(BlobReader il)
    {
        List<EntityHandle> tokens = [];
        while (il.RemainingBytes > 0)
        {
            int code = il.ReadByte();
            code = code == 0xFE ? (code << 8) | il.ReadByte() : code;
            switch (Operands[code])
            {
                case OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineSig or OperandType.InlineTok or OperandType.InlineType:
                    tokens.Add(MetadataTokens.EntityHandle(il.ReadInt32()));
                    break;
                case OperandType.InlineSwitch:
                    int targets = il.ReadInt32(); // first: += would take the offset from before this read
                    il.Offset += 4 * targets;
                    break;
                case OperandType.InlineI8 or OperandType.InlineR:
                    il.Offset += 8;
                    break;
                case OperandType.InlineNone:
                    break;
                case OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar:
                    il.Offset += 1;
                    break;
                case OperandType.InlineVar:
                    il.Offset += 2;
                    break;
                default:
                    il.Offset += 4; // branches, strings, 32-bit numbers
                    break;
            }
        }

        return tokens;
    }

    // Decoding a signature visits every type in it; this visitor remembers those that the assembly itself defines.
    private sealed class Collector : ISignatureTypeProvider<object?, object?>
    {
        public HashSet<TypeDefinitionHandle> Found { get; } = [];

        public object? GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind)
        {
            Found.Add(handle);
            return null;
        }

        public object? GetTypeFromSpecification(
            MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
            reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

        public object? GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => null;

        public object? GetPrimitiveType(PrimitiveTypeCode typeCode) => null;

        public object? GetGenericInstantiation(object? genericType, ImmutableArray<object?> typeArguments) => null;

        public object? GetGenericMethodParameter(object? genericContext, int index) => null;

        public object? GetGenericTypeParameter(object? genericContext, int index) => null;

        public object? GetArrayType(object? elementType, ArrayShape shape) => null;

        public object? GetByReferenceType(object? elementType) => null;

        public object? GetPointerType(object? elementType) => null;

        public object? GetPinnedType(object? elementType) => null;

        public object? GetSZArrayType(object? elementType) => null;

        public object? GetModifiedType(object? modifier, object? unmodifiedType, bool isRequired) => null;

        public object? GetFunctionPointerType(MethodSignature<object?> signature) => null;
    }
}
