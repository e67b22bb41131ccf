using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Vroegsignalering.Repository.Tests;

/// <summary>Opens a compiled assembly to read what it refers to, without loading it.</summary>
internal static class Metadata
{
    public static T Read<T>(string assemblyPath, Func<PEReader, MetadataReader, T> read)
    {
        using PEReader file = new(File.OpenRead(assemblyPath));
        return read(file, file.GetMetadataReader());
    }
}
