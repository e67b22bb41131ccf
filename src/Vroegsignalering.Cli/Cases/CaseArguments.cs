using System.CommandLine;
using Vroegsignalering.Cases.Files;

namespace Vroegsignalering.Cli.Cases;

/// <summary>What the commands of <c>vroeg case</c> take.</summary>
internal static class CaseArguments
{
    public static Argument<string> Register() => new("register") { Description = "A case register: JSON Lines, one event a line. It holds personal data." };

    /// <summary>Reads a register; findings about lines do not stop it.</summary>
    /// <exception cref="CallException">There is no such file.</exception>
    public static CaseRegister Read(string path)
    {
        if (!File.Exists(path))
        {
            throw new CallException($"There is no case register '{Masking.LongNumbers(Path.GetFileName(path))}'.");
        }

        using FileStream file = File.OpenRead(path);
        return CaseRegisterFile.Read(file, Path.GetFileName(path));
    }

    /// <summary>Reads a register that has to be one.</summary>
    /// <exception cref="CallException">There is no such file, or it is no case register.</exception>
    public static CaseRegister ReadWhole(string path, TextWriter error)
    {
        CaseRegister register = Read(path);
        if (!register.IsRead)
        {
            throw new CallException("This file is no case register, or it is of a newer version. See 'vroeg case check'.");
        }

        if (register.SetAside.Count > 0)
        {
            error.WriteLine($"vroeg: some lines could not be used ({register.SetAside.Count}). See 'vroeg case check'.");
        }

        return register;
    }
}
