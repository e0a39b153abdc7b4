@echo off
rem Mingzhang launcher for Windows. Written after the model of ./mingzhang but NOT YET RUN on Windows.
rem It runs a program that was built before with: mvn -Dfast -Dmaven.test.skip=true -pl cli -am package
setlocal
set "ROOT=%~dp0"
set "LIB=%ROOT%cli\target\fast"
if not exist "%LIB%\app" (
  echo 尚未构建。请安装 JDK 25 和 Maven 3.8 以上版本,然后在本目录运行: 1>&2
  echo   mvn -Dfast -Dmaven.test.skip=true -pl cli -am package 1>&2
  exit /b 69
)
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -version 2>&1 | findstr /C:"version \"25" >nul
if errorlevel 1 (
  echo 没有找到 JDK 25。请安装 JDK 25,并将环境变量 JAVA_HOME 指向它。 1>&2
  exit /b 69
)
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx1g -cp "%LIB%\*;%LIB%\app\*" io.mingzhang.cli.Mingzhang %*
exit /b %ERRORLEVEL%
